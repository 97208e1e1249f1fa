import type { Notes } from './notes';
import type { Addresses } from './source/addresses';
import type { Converted } from './task';

/** A file of which nothing could be made. */
export const failed = (file: string, notes: Notes, error: unknown): Converted => {
  const failure = error instanceof Error ? error.message : String(error);
  notes.add('error', file, failure);
  return { file, written: [], notes, redirects: [], failure };
};

/** A file that becomes no document, with where its old addresses lead, if anywhere. */
export function withoutDocument(
  file: string,
  notes: Notes,
  addresses?: Addresses,
  to?: string,
): Converted {
  const from = addresses && to !== undefined ? [addresses.old, ...addresses.aliases] : [];
  return { file, written: [], notes, redirects: from.map((from) => ({ from, to: to ?? '' })) };
}
