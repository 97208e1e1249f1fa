import { type ContentDocument, postDocuments } from '../content/repository';
import type { PostFields } from '../content/schema/post';
import { utcDate } from '../dates/calendar-date';
import { now, showDrafts } from '../env';
import type { Post } from './types';

export { topicLabel } from './labels';
export type { Post } from './types';

const WORDS_PER_MINUTE = 220;

/** How long a text takes to read, in whole minutes; code and tags count as words do. */
export function readingMinutes(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

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
  return b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'en');
}

function toPost({ slug, file, fields, body }: ContentDocument<PostFields>): Post {
  const state = postState(fields, utcDate(now()));
  return { ...fields, slug, file, state, readingMinutes: readingMinutes(body) };
}

const posts = postDocuments
  .map(toPost)
  .filter((post) => showDrafts || post.state === 'published')
  .sort(byDate);

/** The posts that may be shown, newest first. */
export function getPosts(): readonly Post[] {
  return posts;
}

/** The post with this slug and its MDX body, or undefined when it may not be shown. */
export function getPost(slug: string): (Post & { body: string }) | undefined {
  const post = posts.find((candidate) => candidate.slug === slug);
  const document = postDocuments.find((candidate) => candidate.slug === slug);
  return post && document ? { ...post, body: document.body } : undefined;
}
