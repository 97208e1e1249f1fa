import { cachedDataFile } from '../content/data';
import { type Catalog, readCatalog } from './read-catalog';
import type { Package } from './types';

export { categoryLabel } from './categories';
export type { Package, PersonRef, Publication, Version } from './types';

/** The accepted packages, newest first, with the notes of their reader. */
export function getCatalog(): Catalog {
  return cachedDataFile('packages.yml', readCatalog) ?? { packages: [], notes: [] };
}

/** The accepted packages, newest first. */
export function getPackages(): Package[] {
  return getCatalog().packages;
}

/** The package with this slug, or undefined. */
export function getPackage(slug: string): Package | undefined {
  return getPackages().find((item) => item.slug === slug);
}

/**
 * The day as of which the figures of repositories stand: the newest day that the data mentions.
 * The files do not say when they were made.
 */
export function getFiguresDate(): string | undefined {
  return getPackages()
    .flatMap(({ updated, figures }) => [updated, figures.lastCommit])
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
