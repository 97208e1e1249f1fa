import { isDeepStrictEqual } from 'node:util';
import { printable } from '@/lib/printable';

/** The difference between an old and a new list. */
export interface Difference {
  added: string[];
  removed: string[];
  /** Names of entries that are in both, with the fields that differ. */
  changed: Array<{ name: string; fields: string[] }>;
}

/**
 * Compares two lists of entries.
 * @param keyOf the name of an entry
 */
export function compare<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Difference {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const current = new Map(after.map((item) => [keyOf(item), item]));
  const changed = [...current].flatMap(([name, item]) => {
    const other = old.get(name) as Record<string, unknown> | undefined;
    if (!other) return [];
    const values = item as Record<string, unknown>;
    const fields = [...new Set([...Object.keys(other), ...Object.keys(values)])].filter(
      (field) => !isDeepStrictEqual(other[field], values[field]),
    );
    return fields.length > 0 ? [{ name, fields }] : [];
  });
  return {
    added: [...current.keys()].filter((name) => !old.has(name)),
    removed: [...old.keys()].filter((name) => !current.has(name)),
    changed,
  };
}

const SHOWN = 20;

/** Describes a difference, one entry a line, at most 20. */
export function describeDifference({ added, removed, changed }: Difference): string {
  const lines = [
    ...added.map((name) => `  + ${printable(name)}`),
    ...removed.map((name) => `  - ${printable(name)}`),
    ...changed.map(({ name, fields }) => `  ~ ${printable(name)}: ${printable(fields.join(', '))}`),
  ];
  if (lines.length === 0) return '  no changes';
  const more = lines.length - SHOWN;
  return [...lines.slice(0, SHOWN), ...(more > 0 ? [`  … and ${more} more`] : [])].join('\n');
}
