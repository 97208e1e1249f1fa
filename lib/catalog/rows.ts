import { getPackages, type Package } from '../packages';
import { categoryLabel } from '../packages/categories';
import { releaseFacts } from '../packages/facts';
import { domainLabel, getDomains, packageTopics } from '../packages/topics';
import { partnerName } from '../partners';
import { creditOfRef } from '../people';
import { countValues, type Facet, type FacetValues, facets } from './facets';
import { compareBy, type Order, type SortKeys } from './order';
import { readQuery } from './query';

export interface CatalogRow extends SortKeys {
  slug: string;
  description: string;
  domains: string[];
  /** The version that was reviewed, such as `v0.7.0`. */
  version?: string;
  /** SPDX identifier. */
  license?: string;
  release?: { version: string; date: string };
  marks: { joss: boolean; doi: boolean; archived: boolean };
  maintainers: string[];
  values: FacetValues;
}

function toRow(item: Package): CatalogRow {
  const { domains } = packageTopics(item.slug);
  const { license, release } = releaseFacts(item.slug);
  return {
    slug: item.slug,
    name: item.name,
    description: item.description,
    domains: domains.map(domainLabel),
    version: item.versionAccepted?.label,
    accepted: item.accepted,
    updated: item.figures.lastCommit,
    stars: item.figures.stars,
    license: license?.value,
    release,
    marks: {
      joss: item.joss !== undefined,
      doi: item.archive?.doi !== undefined,
      archived: !item.active,
    },
    maintainers: item.maintainers.map((ref) => creditOfRef(ref).name),
    values: {
      domain: domains,
      category: item.categories,
      partner: item.partners,
      publication: item.joss ? ['joss'] : [],
      status: [item.active ? 'maintained' : 'archived'],
      year: item.accepted ? [item.accepted.slice(0, 4)] : [],
    },
  };
}

export const catalogRows = (order: Order): CatalogRow[] =>
  getPackages().map(toRow).sort(compareBy(order));

export interface FacetChoices {
  facet: Facet;
  title: string;
  options: Array<{ value: string; label: string; count: number }>;
}

const TITLES: Record<Facet, string> = {
  domain: 'Science domain',
  category: 'Category',
  partner: 'Partner community',
  publication: 'Publication',
  status: 'Status',
  year: 'Year accepted',
};

const LABELS: Record<Facet, (value: string) => string> = {
  domain: domainLabel,
  category: categoryLabel,
  partner: partnerName,
  publication: () => 'Paper in JOSS',
  status: (value) => (value === 'archived' ? 'Archived' : 'Not archived'),
  year: (value) => value,
};

const DOMAIN_ORDER = (id: string): number => getDomains().findIndex((domain) => domain.id === id);

/** Every facet with at least one value: domains as listed, years newest first, others by size. */
export function facetChoices(rows: readonly CatalogRow[]): FacetChoices[] {
  const packages = rows.map(({ values }) => values);
  const { chosen } = readQuery(new URLSearchParams());
  return facets
    .map((facet) => ({
      facet,
      title: TITLES[facet],
      options: [...countValues(packages, facet, chosen)]
        .map(([value, count]) => ({ value, label: LABELS[facet](value), count }))
        .sort((a, b) => {
          if (facet === 'domain') return DOMAIN_ORDER(a.value) - DOMAIN_ORDER(b.value);
          if (facet === 'year') return b.value.localeCompare(a.value);
          return b.count - a.count || a.label.localeCompare(b.label, 'en');
        }),
    }))
    .filter(({ options }) => options.length > 0);
}
