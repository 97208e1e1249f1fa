import type { Post } from './types';

/** Newest first; posts of one day by title, so that the order never depends on the file system. */
export function byDate(a: Post, b: Post): number {
  return (
    b.date.localeCompare(a.date) ||
    a.title.localeCompare(b.title, 'en') ||
    a.slug.localeCompare(b.slug, 'en')
  );
}

/** The posts next to one in a list that runs from new to old. */
export function neighbors(
  posts: readonly Post[],
  slug: string,
): { newer: Post | undefined; older: Post | undefined } {
  const at = posts.findIndex((post) => post.slug === slug);
  if (at === -1) return { newer: undefined, older: undefined };
  return { newer: posts[at - 1], older: posts[at + 1] };
}
