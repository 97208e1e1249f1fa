/** A post as all formats give it. Addresses are full; dates are midnight UTC. */
export interface FeedItem {
  /** Never changes, see `postId`. */
  id: string;
  url: string;
  title: string;
  summary: string;
  html: string;
  published: Date;
  updated: Date;
  /** `url` is an ORCID iD where it is known. */
  authors: ReadonlyArray<{ name: string; url?: string }>;
  tags: readonly string[];
  language: string;
  license: string;
  image: { url: string; type: string; length: number };
}

/** A page of a feed that has more than one (JSON Feed, `next_url`). */
export interface FeedPage {
  /** From 1. */
  number: number;
  /** Whether there are older posts. */
  hasNext: boolean;
}
