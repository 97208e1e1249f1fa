import { site } from '../site';
import { editUrl, urls } from '../urls';
import type { Post } from './types';

/** Where a change of a post is suggested, and what was changed in it. */
export function sourceLinks(post: Pick<Post, 'file' | 'slug' | 'state'>): {
  edit: string;
  history: string;
} {
  const file = post.file.split('/').map(encodeURIComponent).join('/');
  return {
    // Only published posts can be opened on the page for writers.
    edit: post.state === 'published' ? `/write?edit=${urls.post(post.slug)}` : editUrl(file),
    history: `${site.repository}/commits/main/content/${file}`,
  };
}
