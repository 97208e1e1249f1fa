export type FeedFormat = 'rss' | 'atom' | 'json';

/** What a feed is about, and where it stands. */
export interface FeedFacts {
  title: string;
  description: string;
  /** Path of the page that shows the same. */
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

/** The path of a feed in one format. */
export function feedPath(base: string, format: FeedFormat): string {
  return `${base}/${feedFiles[format].file}`;
}

/** The format that a file name stands for, or undefined. */
export function feedFormatOf(file: string): FeedFormat | undefined {
  return feedFormats.find((format) => feedFiles[format].file === file);
}
