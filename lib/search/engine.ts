import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { Coverage, type Matches } from './coverage';
import type { SearchDocument, SearchHit, StoredDocument } from './document';
import { indexedWords, queryWords, significantWords, stem } from './terms';

/** How much a match in each field counts. */
const FIELDS = {
  title: 8,
  tasks: 8,
  domains: 8,
  keywords: 5,
  description: 3,
  headings: 2,
  people: 1,
  text: 0.5,
} as const;

/** How much of a word a field covers that may name it in passing; all others cover it whole. */
const PASSING: Readonly<Record<string, number>> = { description: 0.75, headings: 0.75, text: 0.5 };

const FUZZY_FIELDS = Object.keys(FIELDS).filter((field) => field !== 'people' && field !== 'text');

/** Pages answer a task, so they come before what merely mentions it. */
const TYPE_BOOST: Readonly<Record<string, number>> = { Page: 1.5, Package: 1.2, Post: 0.8 };

/** What a match of a synonym counts beside one of the word itself. */
const SYNONYM_WEIGHT = 0.7;

const MAX_WORDS = 12;

const options: Options<SearchDocument> = {
  fields: Object.keys(FIELDS),
  storeFields: [
    'type',
    'title',
    'description',
    'lang',
    'weight',
    'tasks',
    'domains',
    'keywords',
    'people',
  ],
  tokenize: (text, field) => indexedWords(text, field === 'title' || field === 'tasks'),
  processTerm: stem,
};

/** Groups of phrases that mean the same, such as `weather`, `meteorology`. */
export type Synonyms = readonly (readonly string[])[];

export type SearchIndex = MiniSearch<SearchDocument>;

export function createIndex(documents: readonly SearchDocument[]): SearchIndex {
  const index = new MiniSearch(options);
  index.addAll(documents);
  return index;
}

/**
 * Loads an index that was stored with `JSON.stringify`.
 * @throws when it was written by another version of the engine
 */
export const loadIndex = (stored: object): SearchIndex =>
  MiniSearch.loadJS(stored as Parameters<typeof MiniSearch.loadJS>[0], options);

function run(indexes: readonly SearchIndex[], term: string, extra: SearchOptions = {}): Matches {
  const found = indexes.flatMap((index) =>
    index.search(term, {
      boost: FIELDS,
      boostDocument: (_id, _term, stored) =>
        (TYPE_BOOST[String(stored?.type)] ?? 1) * Number(stored?.weight ?? 1),
      tokenize: (text) => [text],
      processTerm: (word) => word,
      ...extra,
    }),
  );
  return new Map(
    found.map((hit) => {
      const document = hit as unknown as StoredDocument;
      const fields = Object.values(hit.match).flat();
      const covers = Math.max(...fields.map((field) => PASSING[field] ?? 1));
      return [hit.id, { document, score: hit.score, covers, terms: Object.keys(hit.match) }];
    }),
  );
}

/**
 * Matches of a word: exact or by its beginning; with typos only where nothing else matches. The first
 * letter is right, or short words match too many others.
 */
function matchWord(indexes: readonly SearchIndex[], term: string, fuzzy: boolean): Matches {
  const exact = run(indexes, term, { prefix: term.length > 2 });
  // A number is right or wrong: those of an identifier have no typos to find.
  if (exact.size > 0 || !fuzzy || term.length < 5 || /^\d+$/.test(term)) return exact;
  return run(indexes, term, {
    prefix: true,
    fuzzy: 0.25,
    fields: FUZZY_FIELDS,
    filter: ({ type, terms }) => type !== 'Person' && terms.some((found) => found[0] === term[0]),
  });
}

/** The matches of several words together: a document has to match each. */
function matchPhrase(indexes: readonly SearchIndex[], words: readonly string[]): Matches {
  const [first = new Map(), ...others] = words.map((word) => run(indexes, stem(word)));
  return new Map([...first].filter(([id]) => others.every((matches) => matches.has(id))));
}

/** Where a phrase begins in a list of words, or -1. */
const positionOf = (phrase: readonly string[], words: readonly string[]): number =>
  words.findIndex((_, start) => phrase.every((word, offset) => words[start + offset] === word));

/**
 * Searches indexes: what matches most of the words of a query, and what matches more comes first.
 * @param query what somebody typed
 * @param synonyms phrases that count as each other
 * @returns the results, best first; none for a query without letters or digits
 */
export function search(
  indexes: readonly SearchIndex[],
  query: string,
  synonyms: Synonyms = [],
): SearchHit[] {
  const words = significantWords(queryWords(query).slice(0, MAX_WORDS));
  const coverage = new Coverage(words);
  for (const [place, word] of words.slice(1).entries()) {
    const pair = stem(`${words[place]}${word}`);
    coverage.add(run(indexes, pair), [place, place + 1], 2);
  }
  const known = new Set<string>();
  for (const group of synonyms) {
    const phrases = group.map(queryWords);
    for (const phrase of phrases) {
      const start = positionOf(phrase, words);
      if (start === -1) continue;
      for (const word of phrase) known.add(word);
      const places = phrase.map((_, offset) => start + offset);
      for (const other of phrases) {
        // What the query has itself counts where it is.
        if (positionOf(other, words) !== -1) continue;
        coverage.add(matchPhrase(indexes, other), places, SYNONYM_WEIGHT);
      }
    }
  }
  for (const [place, word] of words.entries()) {
    coverage.add(matchWord(indexes, stem(word), !known.has(word)), [place]);
  }
  return coverage.ranked();
}
