import { mostAlike, type Traits } from '../related';
import { slugify } from '../slug';
import type { Post } from './types';

/** What two posts can have in common, and how much it says about them. */
const WEIGHTS = { tag: 3, topic: 1, author: 1 } as const;

function traitsOf({ tags, topic, authors }: Post): Traits {
  return new Map<string, number>([
    ...tags.map((tag) => [`tag ${tag}`, WEIGHTS.tag] as const),
    [`topic ${topic}`, WEIGHTS.topic],
    ...authors.map((handle) => [`author ${handle.toLowerCase()}`, WEIGHTS.author] as const),
  ]);
}

const seriesKey = ({ series }: Post) => series && slugify(series.name);

/**
 * The posts that share the most tags, topic and authors with one. What few posts share counts for
 * more than what nearly all of them do, as rare words do in a search.
 * @param posts newest first; ties keep this order
 * @returns at most `count` others; never parts of its own series, which it lists anyway
 */
export function relatedPosts(post: Post, posts: readonly Post[], count = 3): Post[] {
  const series = seriesKey(post);
  return mostAlike(
    post,
    posts,
    traitsOf,
    // What every post has says nothing about any of them.
    (holders) => Math.log(posts.length / holders),
    (other) => other.slug !== post.slug && (!series || seriesKey(other) !== series),
    count,
  );
}
