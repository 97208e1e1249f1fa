import { site } from '../site';
import { absoluteUrl, urls } from '../urls';
import type { Post } from './types';

/** Servers of Mastodon where many who write scientific software are at home. */
const MASTODON_SERVERS = ['fosstodon.org', 'mastodon.social', 'hachyderm.io', 'mathstodon.xyz'];

/** A link that shares a post, or opens the place to do it. */
export interface ShareLink {
  label: string;
  href: string;
}

/** The ways to share a post, none of which needs a script. */
export interface ShareLinks {
  /** What a message says: title and address. */
  text: string;
  /** One for each server; others take the same path and query. */
  mastodon: ShareLink[];
  others: ShareLink[];
}

/** The path and query under which any server of Mastodon opens a new message. */
function mastodonPath(text: string): string {
  return `/share?text=${encodeURIComponent(text)}`;
}

export function shareLinks(post: Pick<Post, 'slug' | 'title'>): ShareLinks {
  const url = absoluteUrl(urls.post(post.slug));
  const text = `${post.title}\n${url}`;
  const query = encodeURIComponent;
  return {
    text,
    mastodon: MASTODON_SERVERS.map((server) => ({
      label: server,
      href: `https://${server}${mastodonPath(text)}`,
    })),
    others: [
      { label: 'Bluesky', href: `https://bsky.app/intent/compose?text=${query(text)}` },
      {
        label: 'LinkedIn',
        href: `https://www.linkedin.com/sharing/share-offsite/?url=${query(url)}`,
      },
      { label: 'Email', href: `mailto:?subject=${query(post.title)}&body=${query(url)}` },
    ],
  };
}

/** Where a change of a post is suggested, and what was changed in it. */
export function sourceLinks(post: Pick<Post, 'file' | 'slug' | 'state'>): {
  edit: string;
  history: string;
} {
  const path = `main/content/${post.file.split('/').map(encodeURIComponent).join('/')}`;
  return {
    // Only published posts can be opened on the page for writers.
    edit:
      post.state === 'published'
        ? `/write?edit=${urls.post(post.slug)}`
        : `${site.repository}/edit/${path}`,
    history: `${site.repository}/commits/${path}`,
  };
}
