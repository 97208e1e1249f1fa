import type { Entry } from '@/lib/data/loose';
import { type EntryKind, entriesByKey } from './entries';

/**
 * Entries that are gone, each with its cause: renamed (another entry has the same review, repository
 * or account), left without a usable name, or not in the new file.
 */
export function findRemovals(
  before: readonly Entry[],
  after: readonly Entry[],
  kind: Pick<EntryKind, 'keyField' | 'keyOf' | 'identity'>,
) {
  const old = entriesByKey(before, kind);
  const current = entriesByKey(after, kind);
  const candidates = after.filter((entry) => !old.has(kind.keyOf(entry) ?? ''));
  return [...old]
    .filter(([key]) => !current.has(key))
    .map(([key, entry]) => {
      for (const field of kind.identity) {
        const value = entry[field];
        if (value === null || value === undefined || value === '') continue;
        const match = candidates.find((candidate) => candidate[field] === value);
        if (!match) continue;
        const name = kind.keyOf(match);
        const cause =
          name === undefined
            ? `its entry has no usable ${kind.keyField} (same ${field})`
            : `renamed to "${name}" (same ${field})`;
        return { key, cause };
      }
      return { key, cause: 'not in the new file' };
    });
}
