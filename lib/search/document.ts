/** The kinds of results, as people read them. */
const resultTypes = ['Page', 'Package', 'Post', 'Event', 'Person'] as const;

export type ResultType = (typeof resultTypes)[number];

/** What is shown of a result. */
export interface SearchResult {
  /** The path of its page, such as `/packages/astropy`. */
  id: string;
  type: ResultType;
  title: string;
  description: string;
  /** The language of title and description where it isn't English (BCP 47). */
  lang?: string;
}

/** A page as it is indexed: what is shown, and the texts that queries are compared with. */
export interface SearchDocument extends SearchResult {
  /** The tasks it helps with, in the words of visitors. */
  tasks?: string;
  domains?: string;
  /** Categories, tags, places. */
  keywords?: string;
  headings?: string;
  text?: string;
  /** How much a match counts, from 1: what is used more comes first among equals. */
  weight?: number;
  /** Names of people; they match exactly or by their beginning, never by a typo. */
  people?: string;
}
