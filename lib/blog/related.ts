import { slugify } from '../slug';
import type { Post } from './types';

/** What two posts can have in common, and how much it says about them. */
const WEIGHTS = { tag: 3, topic: 1, author: 1 } as const;

function traitsOf(post: Post): Array<[trait: string, weight: number]> {
  return [
    ...post.tags.map((tag) => [`tag ${tag}`, WEIGHTS.tag] as [string, number]),
    [`topic ${post.topic}`, WEIGHTS.topic],
    ...post.authors.map(
      (handle) => [`author ${handle.toLowerCase()}`, WEIGHTS.author] as [string, number],
    ),
  ];
}

/**
 * Makes the finder of related posts: those that share the most tags, topic and authors. What few
 * posts share counts for more than what nearly all of them do, as rare words do in a search.
 * @param posts newest first; ties keep this order
 * @returns gives, for a post, at most `limit` others; never parts of its own series, which it lists anyway
 */
export function relatedFinder(posts: readonly Post[]): (post: Post, limit?: number) => Post[] {
  const holders = new Map<string, number[]>();
  for (const [index, post] of posts.entries()) {
    for (const [trait] of new Map(traitsOf(post))) {
      const known = holders.get(trait);
      if (known) known.push(index);
      else holders.set(trait, [index]);
    }
  }
  const seriesKey = (post: Post) => (post.series ? slugify(post.series.name) : undefined);
  const keys = posts.map(seriesKey);
  const scores = new Float64Array(posts.length);

  return (post, limit = 3) => {
    scores.fill(0);
    for (const [trait, weight] of new Map(traitsOf(post))) {
      const indexes = holders.get(trait) ?? [];
      // What every post has says nothing about any of them.
      const rarity = Math.log(posts.length / Math.max(1, indexes.length));
      for (const index of indexes) scores[index] = (scores[index] ?? 0) + weight * rarity;
    }
    const own = seriesKey(post);
    const best: Array<{ other: Post; score: number }> = [];
    for (const [index, other] of posts.entries()) {
      const score = scores[index] ?? 0;
      // Nearly every post ends here, which keeps the search quick among thousands.
      if (score <= (best[limit - 1]?.score ?? 0)) continue;
      if (other.slug === post.slug || (own !== undefined && keys[index] === own)) continue;
      const place = best.findIndex((one) => one.score < score);
      best.splice(place === -1 ? best.length : place, 0, { other, score });
      best.length = Math.min(best.length, limit);
    }
    return best.map(({ other }) => other);
  };
}
