import { getPost } from '../blog';
import { topicLabel } from '../blog/labels';
import type { Post } from '../blog/types';
import { utcMidnight } from '../dates/calendar-date';
import type { FeedFacts, FeedFormat } from '../feed-paths';
import { creditOf } from '../people';
import { site } from '../site';
import { absoluteUrl, urls } from '../urls';
import { feedHtml } from './feed-html';
import type { FeedItem } from './types';
import { writeJsonFeed } from './write-json';
import { writeAtom, writeRss } from './write-xml';

/** How many posts a feed carries. */
export const FEED_LENGTH = 30;

const texts = new Map<string, Promise<string>>();

/** The whole text of a post, made once for all the feeds it stands in. */
function textOf(post: Post): Promise<string> {
  const known = texts.get(post.slug);
  if (known) return known;
  const text = feedHtml(getPost(post.slug)?.body ?? '', urls.post(post.slug), post.file);
  texts.set(post.slug, text);
  return text;
}

/** A post as feeds give it. */
export async function feedItem(post: Post, html: string, imageLength: number): Promise<FeedItem> {
  const url = absoluteUrl(urls.post(post.slug));
  return {
    id: url,
    url,
    title: post.title,
    summary: post.description,
    html,
    published: utcMidnight(post.date),
    updated: utcMidnight(post.updated ?? post.date),
    authors: post.authors.map((handle) => {
      const { name, href } = creditOf(handle);
      const home = href?.startsWith('/') ? absoluteUrl(href) : href;
      return home ? { name, url: home } : { name };
    }),
    tags: [topicLabel(post.topic), ...post.tags],
    language: post.lang ?? site.language,
    image: { url: absoluteUrl(urls.postImage(post.slug)), type: 'image/png', length: imageLength },
  };
}

const writers = { rss: writeRss, atom: writeAtom, json: writeJsonFeed };

/**
 * The newest of some posts as a feed, with their whole text. Its date is that of its newest change,
 * so equal content gives equal bytes.
 * @param posts newest first; those that are not out are left out
 * @param imageLength gives the size of a post's picture in bytes
 */
export async function blogFeed(
  posts: readonly Post[],
  facts: FeedFacts,
  format: FeedFormat,
  imageLength: (post: Post) => Promise<number>,
): Promise<string> {
  const newest = posts.filter(({ state }) => state === 'published').slice(0, FEED_LENGTH);
  const items = await Promise.all(
    newest.map(async (post) => feedItem(post, await textOf(post), await imageLength(post))),
  );
  return writers[format](items, facts);
}
