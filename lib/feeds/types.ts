/** A post as all formats give it. Addresses are full; dates are midnight UTC. */
export interface FeedItem {
  /** Never changes while the post's file keeps its name. */
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  published: Date;
  updated: Date;
  authors: ReadonlyArray<{ name: string; url?: string }>;
  tags: readonly string[];
  language: string;
  image: { url: string; type: string; length: number };
}
