import { type CollectionEntry, getCollection } from 'astro:content';

export type Post = CollectionEntry<'posts'>;

const now = new Date(process.env.SITE_NOW ?? Date.now());

/** The posts that are out, newest first. */
export async function getPosts(): Promise<Post[]> {
  const posts = await getCollection('posts', ({ data }) => !data.draft && data.date <= now);
  return posts.sort((a, b) => b.data.date.getTime() - a.data.date.getTime());
}

export function groupPosts(posts: Post[], keysOf: (post: Post) => string[]): Map<string, Post[]> {
  const groups = new Map<string, Post[]>();
  for (const post of posts) {
    for (const key of keysOf(post)) groups.set(key, [...(groups.get(key) ?? []), post]);
  }
  return groups;
}

export function relatedTo(post: Post, posts: Post[]): Post[] {
  const shared = (other: Post) =>
    other.data.tags.filter((tag) => post.data.tags.includes(tag)).length;
  return posts
    .filter((other) => other !== post && shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, 3);
}
