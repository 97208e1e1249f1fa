import { groupBy } from '../group';
import { slugify } from '../slug';
import type { Post } from './types';

/** Posts that belong together, in the order in which they are to be read. */
export interface Series {
  slug: string;
  name: string;
  posts: readonly Post[];
  /** The number of its last part, which is more than its posts where parts are not out. */
  parts: number;
  /** Numbers below the last for which there is no post to show. */
  missing: readonly number[];
}

export interface SeriesPlace {
  series: Series;
  part: number;
  previous: Post | undefined;
  next: Post | undefined;
}

const partOf = (post: Post): number => post.series?.part ?? 0;

function toSeries(slug: string, members: readonly Post[]): Series {
  const posts = [...members].sort(
    (a, b) =>
      partOf(a) - partOf(b) || a.date.localeCompare(b.date) || a.slug.localeCompare(b.slug, 'en'),
  );
  const numbers = new Set(posts.map(partOf));
  const parts = Math.max(0, ...numbers);
  const missing = Array.from({ length: parts }, (_, index) => index + 1).filter(
    (part) => !numbers.has(part),
  );
  return { slug, name: posts[0]?.series?.name ?? slug, posts, parts, missing };
}

/** Every series of the given posts, by name. Names that make the same address are one series. */
export function seriesOf(posts: readonly Post[]): Series[] {
  const members = groupBy(
    posts.filter(({ series }) => series !== undefined),
    ({ series }) => slugify(series?.name ?? ''),
  );
  return [...members]
    .map(([slug, group]) => toSeries(slug, group))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Where a post is in its series, or undefined when it belongs to none. */
export function seriesPlace(all: readonly Series[], post: Post): SeriesPlace | undefined {
  const series = all.find(({ posts }) => posts.some(({ slug }) => slug === post.slug));
  if (!series) return undefined;
  const at = series.posts.findIndex(({ slug }) => slug === post.slug);
  return {
    series,
    part: partOf(post),
    previous: series.posts[at - 1],
    next: series.posts[at + 1],
  };
}
