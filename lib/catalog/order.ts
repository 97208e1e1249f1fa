import { fold } from '../fold';
import type { CatalogDocument } from './document';
import type { Sort } from './query';

type Key = (document: CatalogDocument) => string | number;

/** What each order goes by, and whether the largest comes first; the others keep what was given. */
const rules: Readonly<Partial<Record<Sort, { key: Key; down: boolean }>>> = {
  updated: { key: ({ changed }) => changed ?? '', down: true },
  stars: { key: ({ stars }) => stars ?? -1, down: true },
  name: { key: ({ name }) => fold(name), down: false },
};

/** The numbers of documents in an order; equal ones stay as they were. */
export function sortedBy(sort: Sort, documents: readonly CatalogDocument[]): number[] {
  const numbers = [...documents.keys()];
  const rule = rules[sort];
  if (!rule) return numbers;
  // One key for each document: comparing as people do, at each step, would take ten times as long.
  const keys = documents.map(rule.key);
  const sign = rule.down ? -1 : 1;
  return numbers.sort((a, b) => {
    const [one = '', other = ''] = [keys[a], keys[b]];
    return one === other ? 0 : one < other ? -sign : sign;
  });
}
