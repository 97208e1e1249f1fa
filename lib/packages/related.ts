import { mostAlike, type Traits } from '../related';
import { packageTopics } from './topics';
import type { Package } from './types';

/** How much each kind of trait says about what a package is for. */
const WEIGHTS = { task: 3, mainDomain: 5, domain: 1.5, category: 0.05, partner: 0.05 } as const;

function traitsOf({ slug, categories, partners }: Package): Traits {
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
 * The packages most like one by what they are for, then by how they work. A shared trait counts more
 * the fewer packages have it.
 * @param packages newest first; archived ones are left out
 */
export function relatedPackages(item: Package, packages: readonly Package[], count = 3): Package[] {
  return mostAlike(
    item,
    packages,
    traitsOf,
    (holders) => 1 / Math.sqrt(holders),
    ({ slug, active }) => active && slug !== item.slug,
    count,
  );
}
