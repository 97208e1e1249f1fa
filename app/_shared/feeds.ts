import { notFound } from 'next/navigation';
import { getPublishedPosts } from '@/lib/blog';
import { blogFacts, getFeedCollections, type ScopeKind, scopeFacts } from '@/lib/blog/scopes';
import {
  type FeedFormat,
  feedFiles,
  feedFormatOf,
  feedFormats,
  jsonPageFile,
} from '@/lib/feed-paths';
import { blogFeed, feedPages } from '@/lib/feeds/blog';
import { paramsOf } from './params';
import { postImageLength } from './social-images';

function respond(text: string, format: FeedFormat): Response {
  const type = `${feedFiles[format].type}; charset=utf-8`;
  return new Response(text, { headers: { 'content-type': type } });
}

export async function wholeFeed(format: FeedFormat): Promise<Response> {
  return respond(await blogFeed(getPublishedPosts(), blogFacts, format, postImageLength), format);
}

/** The pages of the blog's JSON feed after the first, by file. */
export function feedPageParams(): Array<{ page: string }> {
  const later = feedPages(getPublishedPosts()) - 1;
  return paramsOf(
    'page',
    Array.from({ length: later }, (_, index) => jsonPageFile(index + 2)),
  );
}

/** A later page of the blog's JSON feed. */
export async function feedPage(file: string): Promise<Response> {
  const posts = getPublishedPosts();
  const page = Number.parseInt(file, 10) || 1;
  return respond(await blogFeed(posts, blogFacts, 'json', postImageLength, page), 'json');
}

/** The exports of a route that writes every feed format of every topic, tag, or author. */
export function scopeFeedRoute<Name extends string>(kind: ScopeKind, name: Name) {
  return {
    generateStaticParams() {
      const keys = paramsOf(
        name,
        getFeedCollections(kind).map(({ key }) => key),
      );
      return keys.flatMap((key) =>
        feedFormats.map((format) => ({ ...key, feed: feedFiles[format].file })),
      );
    },
    async GET(_request: Request, context: { params: Promise<Record<Name | 'feed', string>> }) {
      const { [name]: key, feed } = await context.params;
      const posts = getFeedCollections(kind).find((collection) => collection.key === key)?.posts;
      const format = feedFormatOf(feed);
      if (!posts || !format) return notFound();
      return respond(await blogFeed(posts, scopeFacts(kind, key), format, postImageLength), format);
    },
  };
}
