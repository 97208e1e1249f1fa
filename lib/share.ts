import { absoluteUrl } from './urls';

/** Servers of Mastodon where many who write scientific software are at home. */
const MASTODON_SERVERS = ['fosstodon.org', 'mastodon.social', 'hachyderm.io', 'mathstodon.xyz'];

/** A link that shares a page, or opens the place to do it. */
export interface ShareLink {
  label: string;
  href: string;
}

/** The ways to share a page, none of which needs a script. */
export interface ShareLinks {
  /** What a message says: title and address. */
  text: string;
  /** One for each server; others take the same path and query. */
  mastodon: ShareLink[];
  others: ShareLink[];
}

/** @param path from the root of the site */
export function shareLinks(title: string, path: string): ShareLinks {
  const url = absoluteUrl(path);
  const text = `${title}\n${url}`;
  const query = encodeURIComponent;
  return {
    text,
    mastodon: MASTODON_SERVERS.map((server) => ({
      label: server,
      href: `https://${server}/share?text=${query(text)}`,
    })),
    others: [
      { label: 'Bluesky', href: `https://bsky.app/intent/compose?text=${query(text)}` },
      {
        label: 'LinkedIn',
        href: `https://www.linkedin.com/sharing/share-offsite/?url=${query(url)}`,
      },
      { label: 'Email', href: `mailto:?subject=${query(title)}&body=${query(url)}` },
    ],
  };
}
