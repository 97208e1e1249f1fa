import { type Topic, topics } from '../content/schema/post';
import { groupBy } from '../group';
import type { Post } from './types';

/** Posts that share a topic, a tag, an author or a year; newest first, as they were given. */
export interface Collection<Key extends string = string> {
  key: Key;
  posts: readonly Post[];
}

function collect<Key extends string>(
  posts: readonly Post[],
  keysOf: (post: Post) => readonly Key[],
): Array<Collection<Key>> {
  const pairs = posts.flatMap((post) => [...new Set(keysOf(post))].map((key) => ({ key, post })));
  return [...groupBy(pairs, ({ key }) => key)].map(([key, group]) => ({
    key,
    posts: group.map(({ post }) => post),
  }));
}

/** The topics that have posts, in their fixed order. */
export function byTopic(posts: readonly Post[]): ReadonlyArray<Collection<Topic>> {
  const found = collect(posts, ({ topic }) => [topic]);
  return topics.flatMap((topic) => found.filter(({ key }) => key === topic));
}

/** The tags in use, from A to Z. */
export function byTag(posts: readonly Post[]): readonly Collection[] {
  return collect(posts, ({ tags }) => tags).sort((a, b) => a.key.localeCompare(b.key, 'en'));
}

/** The years with posts, newest first. */
export function byYear(posts: readonly Post[]): readonly Collection[] {
  return collect(posts, ({ date }) => [date.slice(0, 4)]).sort((a, b) =>
    b.key.localeCompare(a.key),
  );
}

/** Lowercase handles of post authors, sorted. */
export function byAuthor(posts: readonly Post[]): readonly Collection[] {
  return collect(posts, ({ authors }) => authors.map((handle) => handle.toLowerCase())).sort(
    (a, b) => a.key.localeCompare(b.key, 'en'),
  );
}
