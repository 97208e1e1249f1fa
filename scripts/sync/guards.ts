import { counted } from '@/lib/counted';
import type { Entry } from '@/lib/data/loose';
import { describeLoss, type FieldLoss, findFieldLosses, isLarge } from './coverage';
import { type EntryKind, entriesByKey } from './entries';
import type { SyncOptions } from './prepare';
import { findRemovals } from './removals';

/**
 * Stops a sync that loses data which nobody confirmed.
 * @param source the path of the new file, for messages
 * @returns the fields that entries lose
 * @throws with every lost field and removed entry, and the option that accepts them
 */
export function checkLosses(
  source: string,
  before: readonly Entry[],
  after: readonly Entry[],
  kind: Pick<EntryKind, 'keyField' | 'keyOf' | 'identity'>,
  options: SyncOptions,
): FieldLoss[] {
  const losses = findFieldLosses(entriesByKey(before, kind), entriesByKey(after, kind));
  const removals = findRemovals(before, after, kind);
  const confirmed = new Set(options.confirm.map((name) => name.toLowerCase()));
  const open = removals.filter(({ key }) => !confirmed.has(key));
  const large = losses.filter(isLarge);
  const problems: string[] = [];
  if (open.length > 0) {
    const names = removals.map(({ key }) => key).join(',');
    problems.push(
      `${source}: ${counted(open.length, 'entry is', 'entries are')} gone:`,
      ...open.map(({ key, cause }) => `  ${key}: ${cause}`),
      `If that is right, confirm them by name: --confirm=${names}`,
    );
  }
  if (large.length > 0 && !options.force) {
    problems.push(
      `${source}: fields are lost in more than a fifth of their entries:`,
      ...large.map(describeLoss),
      'If that is right, add --force. The last known repository figures are kept with their date.',
    );
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return losses;
}
