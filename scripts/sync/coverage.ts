import { type Entry, isEntry } from '@/lib/data/loose';

/** A field that entries had and no longer have. */
export interface FieldLoss {
  /** Dotted path, such as `gh_meta.documentation`. */
  field: string;
  /** How many of the entries in both files had it before. */
  before: number;
  /** How many of those have it no longer. */
  lost: number;
}

/** The share of entries that may lose a field before a person has to look. */
const MAX_SHARE = 1 / 5;

/** The paths of an entry that have a value; a list counts as one value. */
function filledFields(entry: Entry, prefix = ''): string[] {
  return Object.entries(entry).flatMap(([key, value]) => {
    const path = `${prefix}${key}`;
    if (value === null || value === undefined || value === '') return [];
    if (Array.isArray(value)) return value.length > 0 ? [path] : [];
    return isEntry(value) ? filledFields(value, `${path}.`) : [path];
  });
}

/** Every field that at least one entry lost, by path. Entries in one of the files alone don't count. */
export function findFieldLosses(
  before: ReadonlyMap<string, Entry>,
  after: ReadonlyMap<string, Entry>,
): FieldLoss[] {
  const losses = new Map<string, FieldLoss>();
  for (const [key, old] of before) {
    const current = after.get(key);
    if (!current) continue;
    const filled = new Set(filledFields(current));
    for (const field of filledFields(old)) {
      const loss = losses.get(field) ?? { field, before: 0, lost: 0 };
      losses.set(field, loss);
      loss.before += 1;
      if (!filled.has(field)) loss.lost += 1;
    }
  }
  return [...losses.values()]
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => a.field.localeCompare(b.field, 'en'));
}

/** Whether a field is lost in more than a fifth of the entries that had it. */
export function isLarge({ before, lost }: FieldLoss): boolean {
  return lost > before * MAX_SHARE;
}

/** One loss in words: `gh_meta.documentation: lost in 61 of 61 entries`. */
export function describeLoss({ field, before, lost }: FieldLoss): string {
  return `  ${field}: lost in ${lost} of ${before} entries`;
}
