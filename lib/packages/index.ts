import { cachedDataFile } from '../content/data';
import { withLastKnown } from './last-known';
import { readCatalog } from './read-catalog';
import type { Package } from './types';

export { categoryLabel } from './categories';
export { domainLabel, packageTopics } from './topics';
export type { Package } from './types';

const NONE: Package[] = [];
let catalog: { source: Package[]; packages: Package[] } | undefined;

/** The accepted packages, newest first. */
export function getPackages(): Package[] {
  const source = cachedDataFile('packages.yml', readCatalog)?.packages ?? NONE;
  if (catalog?.source !== source) catalog = { source, packages: source.map(withLastKnown) };
  return catalog.packages;
}

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
