import { notFound } from 'next/navigation';
import { getPublishedPosts } from '@/lib/blog';
import { blogFacts, getFeedCollections, type ScopeKind, scopeFacts } from '@/lib/blog/scopes';
import type { FeedFormat } from '@/lib/feed-paths';
import { feedFiles, feedFormatOf, feedFormats } from '@/lib/feed-paths';
import { blogFeed } from '@/lib/feeds/blog';
import { PLACEHOLDER } from './params';
import { postImageLength } from './social-images';

function respond(text: string, format: FeedFormat): Response {
  const type = `${feedFiles[format].type}; charset=utf-8`;
  return new Response(text, { headers: { 'content-type': type } });
}

/** The feed of the whole blog. */
export async function wholeFeed(format: FeedFormat): Promise<Response> {
  return respond(await blogFeed(getPublishedPosts(), blogFacts, format, postImageLength), format);
}

/** The parameters of a feed route: every format of every topic, tag or author. */
export function feedParams<Name extends string>(
  kind: ScopeKind,
  name: Name,
): Array<Record<Name | 'feed', string>> {
  const keys = getFeedCollections(kind).map(({ key }) => key);
  return (keys.length > 0 ? keys : [PLACEHOLDER]).flatMap((key) =>
    feedFormats.map(
      (format) => ({ [name]: key, feed: feedFiles[format].file }) as Record<Name | 'feed', string>,
    ),
  );
}

/** The feed of a topic, a tag or an author, by the name of its file. */
export async function scopeFeed(kind: ScopeKind, key: string, file: string): Promise<Response> {
  const posts = getFeedCollections(kind).find((collection) => collection.key === key)?.posts;
  const format = feedFormatOf(file);
  if (!posts || !format) notFound();
  return respond(await blogFeed(posts, scopeFacts(kind, key), format, postImageLength), format);
}
