import { getPublishedPosts } from '@/lib/blog';
import { blogFacts, getFeedCollections, type ScopeKind, scopeFacts } from '@/lib/blog/scopes';
import type { Post } from '@/lib/blog/types';
import {
  type FeedFacts,
  type FeedFormat,
  feedFiles,
  feedFormats,
  jsonPageFile,
} from '@/lib/feed-paths';
import { blogFeed, feedPages } from '@/lib/feeds/blog';
import { itemRoute } from './item-routes';
import { fileResponse } from './responses';
import { postImageLength } from './social-images';

async function feedResponse(
  posts: readonly Post[],
  facts: FeedFacts,
  format: FeedFormat,
  page?: number,
): Promise<Response> {
  const text = await blogFeed(posts, facts, format, postImageLength, page);
  return fileResponse(text, feedFiles[format].type);
}

export const wholeFeed = (format: FeedFormat): Promise<Response> =>
  feedResponse(getPublishedPosts(), blogFacts, format);

/** The route of the pages of the blog's JSON feed after the first. */
export const feedPageRoute = itemRoute({
  param: 'page',
  items: () => Array.from({ length: feedPages(getPublishedPosts()) - 1 }, (_, index) => index + 2),
  name: jsonPageFile,
  respond: (page) => feedResponse(getPublishedPosts(), blogFacts, 'json', page),
});

/** The exports of a route that writes every feed format of every topic, tag, or author. */
export const scopeFeedRoute = <Param extends string>(kind: ScopeKind, param: Param) =>
  itemRoute({
    param: `${param}/feed` as const,
    items: () =>
      getFeedCollections(kind).flatMap(({ key, posts }) =>
        feedFormats.map((format) => ({ key, posts, format })),
      ),
    name: ({ key, format }) => `${key}/${feedFiles[format].file}`,
    respond: ({ key, posts, format }) => feedResponse(posts, scopeFacts(kind, key), format),
  });
