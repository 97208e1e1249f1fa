import { cachedValue } from '../build-cache';
import { readYaml } from '../content/yaml';
import { cleanEntry } from '../data/clean';
import { type DataNote, isEntry, readText, reporter } from '../data/loose';
import { readPackage } from './read-package';
import type { Package } from './types';

const FILE = 'data/packages.yml';

/** The catalog as it could be read, and every value that was normalized or left out. */
export interface Catalog {
  packages: Package[];
  notes: DataNote[];
}

/** Newest acceptance first; packages without a date last, then by name. */
export function byAcceptance(a: Package, b: Package): number {
  return (b.accepted ?? '').localeCompare(a.accepted ?? '') || a.name.localeCompare(b.name, 'en');
}

function parseCatalog(text: string): Catalog {
  const { data, errors } = readYaml(text);
  if (errors[0]) throw new Error(`${FILE}:${errors[0].line}: ${errors[0].message}`);
  if (!Array.isArray(data)) throw new Error(`${FILE} is not a list of packages.`);
  const notes: DataNote[] = [];
  const packages = new Map<string, Package>();
  for (const [index, entry] of data.entries()) {
    const label =
      (isEntry(entry) && readText(entry.package_name)?.slice(0, 100)) || `entry ${index + 1}`;
    const report = reporter(notes, FILE, label);
    if (!isEntry(entry)) {
      report('', entry, 'not a package');
      continue;
    }
    const found = readPackage(cleanEntry(entry, report), report);
    if (!found) continue;
    if (packages.has(found.slug))
      report('package_name', found.name, 'a second package of this name');
    else packages.set(found.slug, found);
  }
  return { packages: [...packages.values()].sort(byAcceptance), notes };
}

/**
 * Reads pyosMeta's `packages.yml`.
 * @param text the file
 * @throws when it is not YAML, or not a list
 */
export function readCatalog(text: string): Catalog {
  return cachedValue('catalog', text, () => parseCatalog(text));
}
