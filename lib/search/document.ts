/** The kinds of results, as people read them. */
const resultTypes = ['Page', 'Package', 'Post', 'Event', 'Person'] as const;

export type ResultType = (typeof resultTypes)[number];

/** What is stored of a page, to be shown as a result. Lists are joined with `; `. */
export interface StoredDocument {
  /** The path of its page, such as `/packages/astropy`. */
  id: string;
  type: ResultType;
  title: string;
  description: string;
  /** The language of title and description where it isn't English (BCP 47). */
  lang?: string;
  /** The tasks it helps with, in the words of visitors. */
  tasks?: string;
  domains?: string;
  /** Categories, tags, places. */
  keywords?: string;
  /** Names of people; they match exactly or by their beginning, never by a typo. */
  people?: string;
  /** How much a match counts, from 1: what is used more comes first among equals. */
  weight?: number;
}

/** A page as it is indexed: what is stored, and the texts that only queries are compared with. */
export interface SearchDocument extends StoredDocument {
  headings?: string;
  text?: string;
}

/** A word of a query, folded, and the terms of the index that a document matches it by. */
export interface FoundWord {
  word: string;
  terms: readonly string[];
}

export interface SearchHit extends StoredDocument {
  found: readonly FoundWord[];
}

/** Joins a list for a field of a document. */
export const joinList = (items: ReadonlyArray<string | undefined>): string =>
  items.filter(Boolean).join('; ');
