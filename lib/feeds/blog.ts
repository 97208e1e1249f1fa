import { getPost } from '../blog';
import { topicLabel } from '../blog/labels';
import { pageCount } from '../blog/paging';
import type { Post } from '../blog/types';
import { utcMidnight } from '../dates/calendar-date';
import type { FeedFacts, FeedFormat } from '../feed-paths';
import { licenseOf } from '../licenses';
import { creditOf, getPerson } from '../people';
import { site } from '../site';
import { absoluteUrl, urls } from '../urls';
import { feedHtml } from './feed-html';
import { postId } from './post-id';
import type { FeedItem } from './types';
import { writeJsonFeed } from './write-json';
import { writeAtom, writeRss } from './write-xml';

/** How many posts a feed carries. */
export const FEED_LENGTH = 30;

const texts = new Map<string, Promise<string>>();

/** The whole text of a post, made once for all its feeds. */
function textOf(post: Post): Promise<string> {
  const known = texts.get(post.slug);
  if (known) return known;
  const text = feedHtml(getPost(post.slug)?.body ?? '', urls.post(post.slug), post.file);
  texts.set(post.slug, text);
  return text;
}

/** An author with their ORCID iD, else their page. */
function author(handle: string): FeedItem['authors'][number] {
  const { name, href } = creditOf(handle);
  const orcid = getPerson(handle)?.orcid;
  return { name, url: orcid ? `https://orcid.org/${orcid}` : href && absoluteUrl(href) };
}

export async function feedItem(post: Post, html: string, imageLength: number): Promise<FeedItem> {
  const url = absoluteUrl(urls.post(post.slug));
  return {
    id: postId(post),
    url,
    title: post.title,
    summary: post.description,
    html,
    published: utcMidnight(post.date),
    updated: utcMidnight(post.updated ?? post.date),
    authors: post.authors.map(author),
    tags: [topicLabel(post.topic), ...post.tags],
    language: post.lang ?? site.language,
    license: licenseOf(post).url,
    image: { url: absoluteUrl(urls.postImage(post.slug)), type: 'image/png', length: imageLength },
  };
}

const writers = { rss: writeRss, atom: writeAtom, json: writeJsonFeed };

export function feedPages(posts: readonly Post[]): number {
  return pageCount(posts.filter(({ state }) => state === 'published').length, FEED_LENGTH);
}

/**
 * The newest of some posts as a feed, with their whole text. Its date is that of its newest change,
 * so equal content gives equal bytes.
 * @param posts newest first; only published ones are included
 * @param imageLength gives the size of a post's picture in bytes
 * @param page from 1, of JSON feeds; older posts are on later pages
 */
export async function blogFeed(
  posts: readonly Post[],
  facts: FeedFacts,
  format: FeedFormat,
  imageLength: (post: Post) => Promise<number>,
  page = 1,
): Promise<string> {
  const published = posts.filter(({ state }) => state === 'published');
  const newest = published.slice((page - 1) * FEED_LENGTH, page * FEED_LENGTH);
  const items = await Promise.all(
    newest.map(async (post) => feedItem(post, await textOf(post), await imageLength(post))),
  );
  return writers[format](items, facts, {
    number: page,
    hasNext: facts.base === '' && page < feedPages(posts),
  });
}
