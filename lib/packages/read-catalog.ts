import { cachedValue } from '../build-cache';
import { readEntries } from '../data/entries';
import type { DataNote } from '../data/loose';
import { readPackage } from './read-package';
import type { Package } from './types';

/** The catalog as it could be read, and every value that was normalized or left out. */
export interface Catalog {
  packages: Package[];
  notes: DataNote[];
}

/** Newest acceptance first; packages without a date last, then by name. */
function byAcceptance(a: Package, b: Package): number {
  return (b.accepted ?? '').localeCompare(a.accepted ?? '') || a.name.localeCompare(b.name, 'en');
}

function parseCatalog(text: string): Catalog {
  const { items, notes } = readEntries(text, {
    file: 'data/packages.yml',
    one: 'package',
    many: 'packages',
    field: 'package_name',
    read: readPackage,
    key: ({ slug }) => slug,
  });
  return { packages: items.sort(byAcceptance), notes };
}

/**
 * Reads pyosMeta's `packages.yml`.
 * @param text the file
 * @throws when it is not YAML, or not a list
 */
export function readCatalog(text: string): Catalog {
  return cachedValue('catalog', text, () => parseCatalog(text), true);
}
