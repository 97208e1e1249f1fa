import { groupBy } from '../group';
import { categoryLabel } from './categories';
import type { Package } from './types';

export interface Count {
  label: string;
  value: number;
}

/** Packages accepted in each year, from the first year to the last, years without any included. */
export function acceptedByYear(packages: readonly Package[]): Count[] {
  const years = packages.flatMap(({ accepted }) =>
    accepted ? [Number(accepted.slice(0, 4))] : [],
  );
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const counts = groupBy(years, (year) => year);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
    label: String(first + index),
    value: counts.get(first + index)?.length ?? 0,
  }));
}

/** How many packages each category has, the largest first. */
export function packagesByCategory(packages: readonly Package[]): Count[] {
  const counts = groupBy(
    packages.flatMap(({ categories }) => categories),
    (category) => category,
  );
  return [...counts]
    .map(([category, members]) => ({ label: categoryLabel(category), value: members.length }))
    .sort((a, b) => b.value - a.value || a.label.localeCompare(b.label, 'en'));
}
