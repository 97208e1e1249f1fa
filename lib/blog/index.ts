import { publicationOf } from '../content/publication';
import { type PostDocument, postDocuments } from '../content/repository';
import { utcDate } from '../dates/calendar-date';
import { now, showDrafts } from '../env';
import { byDate } from './order';
import { type PageOf, pageOf } from './paging';
import { readingMinutes } from './reading-time';
import { relatedPosts } from './related';
import { type Series, seriesOf } from './series';
import type { Post } from './types';

export { topicLabel } from './labels';
export { readingMinutes } from './reading-time';
export type { Series, SeriesPlace } from './series';
export type { Post } from './types';

function toPost({ _id, _raw, type, body, ...fields }: PostDocument): Post {
  const state = publicationOf(fields, utcDate(now()));
  return { ...fields, state, readingMinutes: readingMinutes(body.raw) };
}

const posts = postDocuments
  .map(toPost)
  .filter((post) => showDrafts || post.state === 'published')
  .sort(byDate);
const published = posts.filter(({ state }) => state === 'published');
const bodies = new Map(postDocuments.map(({ slug, body }) => [slug, body.raw]));
const series = seriesOf(posts);

/** The posts that may be shown, newest first; on previews drafts and scheduled ones too. */
export function getPosts(): readonly Post[] {
  return posts;
}

/** The posts that are out, newest first: what feeds, the sitemap and data files give to others. */
export function getPublishedPosts(): readonly Post[] {
  return published;
}

/** The post with this slug and its MDX body, or undefined when it may not be shown. */
export function getPost(slug: string): (Post & { body: string }) | undefined {
  const post = posts.find((candidate) => candidate.slug === slug);
  const body = bodies.get(slug);
  return post && body !== undefined ? { ...post, body } : undefined;
}

export function getSeries(): readonly Series[] {
  return series;
}

/** The posts that have the most in common with one. */
export function getRelatedPosts(post: Post): Post[] {
  return relatedPosts(post, posts);
}

/** The post on top of the index: the newest that is featured, else the newest. */
export function getFeaturedPost(): Post | undefined {
  return posts.find((post) => post.featured) ?? posts[0];
}

/** A page of the index, from 1, without the featured post; undefined when there is no such page. */
export function getIndexPage(number: number): PageOf<Post> | undefined {
  const featured = getFeaturedPost();
  return pageOf(
    posts.filter((post) => post !== featured),
    number,
  );
}
