export type FeedFormat = 'rss' | 'atom' | 'json';

/** What a feed is about, and where it stands. */
export interface FeedFacts {
  title: string;
  description: string;
  page: string;
  /** Path below which the three formats stand; empty for the feed of the whole blog. */
  base: string;
}

/** The file of each format, and what it is. */
export const feedFiles: Readonly<Record<FeedFormat, { file: string; type: string }>> = {
  rss: { file: 'feed.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
};

export const feedFormats = Object.keys(feedFiles) as FeedFormat[];

export function feedPath(base: string, format: FeedFormat): string {
  return `${base}/${feedFiles[format].file}`;
}

/** The file of the second and later pages of the blog's JSON feed. */
export function jsonPageFile(page: number): string {
  return `${page}.json`;
}

/** The path of a page of a JSON feed. Older posts are in the later pages of the blog's feed. */
export function jsonFeedPath(base: string, page: number): string {
  return page === 1 ? feedPath(base, 'json') : `/feed/${jsonPageFile(page)}`;
}
