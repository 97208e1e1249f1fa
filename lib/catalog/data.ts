import { getPackages, type Package } from '../packages';
import { categoryLabel } from '../packages/categories';
import { hostLabel } from '../packages/hosts';
import { partnerName } from '../partners';
import { creditOfRef } from '../people';
import type { CatalogData, CatalogDocument } from './document';
import { type Facet, FacetIndex, facets } from './facets';
import { readQuery } from './query';

/** A package as the browser searches and shows it. */
export function catalogDocument(item: Package): CatalogDocument {
  const { slug, name, description, categories, partners, repository, figures } = item;
  return {
    slug,
    name,
    description,
    version: item.versionAccepted?.label,
    maintainers: item.maintainers.map((ref) => creditOfRef(ref).name).join(', '),
    categories,
    partners,
    ...(item.joss ? { joss: true } : {}),
    ...(item.archive?.doi ? { doi: true } : {}),
    ...(item.active ? {} : { archived: true }),
    host: repository.host,
    accepted: item.accepted,
    changed: figures.lastCommit,
    stars: figures.stars,
  };
}

/** The whole catalog for the browser, newest first. */
export function catalogData(): CatalogData {
  const packages = getPackages();
  const named = (ids: readonly string[], label: (id: string) => string) =>
    Object.fromEntries([...new Set(ids)].sort().map((id) => [id, label(id)]));
  return {
    packages: packages.map(catalogDocument),
    labels: {
      category: named(
        packages.flatMap(({ categories }) => categories),
        categoryLabel,
      ),
      partner: named(
        packages.flatMap(({ partners }) => partners),
        partnerName,
      ),
    },
  };
}

/** How many packages a list shows as cards; those behind them follow by name. */
const CARDS = 120;

/** A list of packages, divided into those that are shown as cards and the others. */
export function splitCatalog(packages: readonly Package[]): { first: Package[]; rest: Package[] } {
  return { first: packages.slice(0, CARDS), rest: packages.slice(CARDS) };
}

/** A facet with its values, as the form offers them. */
export interface FacetChoices {
  facet: Facet;
  title: string;
  options: Array<{ value: string; label: string; count: number }>;
}

const TITLES: Record<Facet, string> = {
  category: 'Category',
  partner: 'Partner community',
  joss: 'Publication',
  status: 'Status',
  year: 'Year accepted',
  host: 'Repository host',
};

const LABELS: Record<Facet, (value: string) => string> = {
  category: categoryLabel,
  partner: partnerName,
  joss: () => 'Paper in JOSS',
  status: (value) => (value === 'archived' ? 'Archived' : 'Maintained'),
  year: (value) => value,
  host: hostLabel,
};

/** Every facet with at least one value: years newest first, everything else the largest first. */
export function facetChoices(data: CatalogData): FacetChoices[] {
  const index = new FacetIndex();
  for (const document of data.packages) index.add(document);
  const counts = index.count(data.packages.keys(), readQuery(new URLSearchParams()).choices);
  return facets
    .map((facet) => ({
      facet,
      title: TITLES[facet],
      options: [...counts[facet]]
        .map(([value, count]) => ({ value, label: LABELS[facet](value), count }))
        .sort((a, b) =>
          facet === 'year'
            ? b.value.localeCompare(a.value)
            : b.count - a.count || a.label.localeCompare(b.label, 'en'),
        ),
    }))
    .filter(({ options }) => options.length > 0);
}
