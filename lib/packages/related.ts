import { packageTopics } from './topics';
import type { Package } from './types';

/** How much each kind of mark says about what a package is for. */
const WEIGHTS = { task: 3, mainDomain: 5, domain: 1.5, category: 0.05, partner: 0.05 } as const;

function marksOf({ slug, categories, partners }: Package): Map<string, number> {
  const { domains, tasks } = packageTopics(slug);
  return new Map([
    ...tasks.map((task) => [`task:${task.toLowerCase()}`, WEIGHTS.task] as const),
    ...domains.map((domain, index) => {
      const weight = index === 0 ? WEIGHTS.mainDomain : WEIGHTS.domain;
      return [`domain:${domain}`, weight] as const;
    }),
    ...categories.map((category) => [`category:${category}`, WEIGHTS.category] as const),
    ...partners.map((partner) => [`partner:${partner}`, WEIGHTS.partner] as const),
  ]);
}

/**
 * The packages most like one by what they are for, then by how they work. A shared mark counts more
 * the fewer packages have it.
 * @param packages newest first; archived ones are left out
 */
export function relatedPackages(item: Package, packages: readonly Package[], count = 3): Package[] {
  const frequency = new Map<string, number>();
  const marks = new Map(packages.map((other) => [other.slug, marksOf(other)]));
  for (const own of marks.values()) {
    for (const mark of own.keys()) frequency.set(mark, (frequency.get(mark) ?? 0) + 1);
  }
  const likeness = (other: Package): number =>
    [...marksOf(item)]
      .filter(([mark]) => marks.get(other.slug)?.has(mark))
      .reduce((sum, [mark, weight]) => sum + weight / Math.sqrt(frequency.get(mark) ?? 1), 0);
  return packages
    .filter(({ slug, active }) => active && slug !== item.slug)
    .map((other) => ({ other, score: likeness(other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ other }) => other);
}
