import type { PostFields } from '../content/schema/post';
import type { Post } from './types';

/** Whether a post is out, as of a day in UTC: one dated in the future is scheduled. */
export function postState(
  fields: Pick<PostFields, 'date' | 'draft'>,
  today: string,
): Post['state'] {
  if (fields.draft) return 'draft';
  return fields.date > today ? 'scheduled' : 'published';
}

/** Newest first; posts of one day by title, so that the order never depends on the file system. */
export function byDate(a: Post, b: Post): number {
  return (
    b.date.localeCompare(a.date) ||
    a.title.localeCompare(b.title, 'en') ||
    a.slug.localeCompare(b.slug, 'en')
  );
}

/** The posts next to one in a list that runs from new to old. */
export function neighbours(
  posts: readonly Post[],
  slug: string,
): { newer: Post | undefined; older: Post | undefined } {
  const at = posts.findIndex((post) => post.slug === slug);
  if (at === -1) return { newer: undefined, older: undefined };
  return { newer: posts[at - 1], older: posts[at + 1] };
}
