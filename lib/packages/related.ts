import type { Package } from './types';

/** How alike two packages are: shared categories count more the rarer they are, partners as well. */
function likeness(a: Package, b: Package, frequency: ReadonlyMap<string, number>): number {
  const marks = (item: Package) => [...item.categories, ...item.partners];
  const others = new Set(marks(b));
  return marks(a)
    .filter((mark) => others.has(mark))
    .reduce((sum, mark) => sum + 1 / (frequency.get(mark) ?? 1), 0);
}

/**
 * The packages most like one, the likest first, then the newer.
 * @param packages newest first; archived ones are not proposed
 */
export function relatedPackages(item: Package, packages: readonly Package[], count = 3): Package[] {
  const frequency = new Map<string, number>();
  for (const { categories, partners } of packages) {
    for (const mark of [...categories, ...partners]) {
      frequency.set(mark, (frequency.get(mark) ?? 0) + 1);
    }
  }
  return packages
    .filter(({ slug, active }) => active && slug !== item.slug)
    .map((other) => ({ other, score: likeness(item, other, frequency) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ other }) => other);
}
