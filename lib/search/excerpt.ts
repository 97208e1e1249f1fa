import type { FoundWord, SearchHit } from './document';
import { indexedWords, stem } from './terms';

/** A part of a text, and whether it is a word that was found. */
export interface Piece {
  text: string;
  found: boolean;
}

/** A text in pieces, so that the words that match terms of the index can be marked. */
export function markWords(text: string, terms: ReadonlySet<string>): Piece[] {
  const isFound = (word: string): boolean =>
    indexedWords(word).some((part) => terms.has(stem(part)));
  return text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .map((piece, index) => ({ text: piece, found: index % 2 === 1 && isFound(piece) }))
    .filter((piece) => piece.text !== '');
}

const has = (text: string, { terms }: FoundWord): boolean =>
  markWords(text, new Set(terms)).some(({ found }) => found);

/** How many entries of a list are shown. */
const ENTRIES = 3;

/** Where the words of a query are that title and description don't have: a name, and the place. */
export function otherPlaces(hit: SearchHit): Array<{ label: string; text: string }> {
  const hidden = hit.found.filter((word) => !has(`${hit.title} ${hit.description}`, word));
  const entriesOf = (list = ''): string[] => list.split('; ').filter(Boolean);
  const places = [
    { label: 'Tags', entries: [hit.tasks, hit.domains, hit.keywords].flatMap(entriesOf) },
    { label: 'People', entries: entriesOf(hit.people) },
  ].map(({ label, entries }) => ({
    label,
    entries: [...new Set(entries)]
      .filter((entry) => hidden.some((word) => has(entry, word)))
      .slice(0, ENTRIES),
  }));
  const listed = places.flatMap(({ entries }) => entries).join(' ');
  const inText = hidden
    .filter((word) => !has(listed, word))
    .filter(({ word, terms }) => terms.some((term) => term.startsWith(stem(word))));
  return [...places, { label: 'In the text', entries: inText.map(({ word }) => word) }]
    .filter(({ entries }) => entries.length > 0)
    .map(({ label, entries }) => ({ label, text: entries.join(', ') }));
}
