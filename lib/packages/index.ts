import { cachedDataFile } from '../content/data';
import { withLastKnown } from './last-known';
import { type Catalog, readCatalog } from './read-catalog';
import type { Package } from './types';

export { categoryLabel } from './categories';
export { domainLabel, packageTopics } from './topics';
export type { Package } from './types';

let catalog: { source: Package[]; packages: Package[] } | undefined;

/** The accepted packages, newest first, with the notes of their reader. */
function getCatalog(): Catalog {
  const { packages, notes } = cachedDataFile('packages.yml', readCatalog) ?? {
    packages: [],
    notes: [],
  };
  if (catalog?.source !== packages) {
    catalog = { source: packages, packages: packages.map(withLastKnown) };
  }
  return { packages: catalog.packages, notes };
}

/** The accepted packages, newest first. */
export function getPackages(): Package[] {
  return getCatalog().packages;
}

/** The package with this slug, or undefined. */
export function getPackage(slug: string): Package | undefined {
  return getPackages().find((item) => item.slug === slug);
}

/** The newest day as of which figures of a repository are known. */
export function getFiguresDate(): string | undefined {
  return getPackages()
    .flatMap(({ updated, figures }) => [updated, figures.asOf, figures.lastCommit])
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
