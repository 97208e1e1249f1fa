/** The orders of the catalog: by name, newest acceptance, latest activity, most stars. */
export const orders = ['accepted', 'name', 'updated', 'stars'] as const;

export type Order = (typeof orders)[number];

/** What packages are sorted by. Dates are calendar dates. */
export interface SortKeys {
  name: string;
  accepted?: string;
  updated?: string;
  stars?: number;
}

const byName = (a: SortKeys, b: SortKeys): number => a.name.localeCompare(b.name, 'en');

/** Compares two packages in an order; those without a value come last, equal ones by name. */
export function compareBy(order: Order): (a: SortKeys, b: SortKeys) => number {
  if (order === 'name') return byName;
  if (order === 'stars') return (a, b) => (b.stars ?? -1) - (a.stars ?? -1) || byName(a, b);
  return (a, b) => (b[order] ?? '').localeCompare(a[order] ?? '') || byName(a, b);
}
