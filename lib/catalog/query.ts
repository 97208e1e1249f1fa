import { type FacetValues, facets } from './facets';
import { type Order, orders } from './order';

/** How many packages can be compared at once: more don't fit side by side. */
export const MAX_COMPARED = 4;

export interface CatalogQuery {
  text: string;
  chosen: FacetValues;
  /** `best` is by match for a text, else newest first. */
  sort: Order | 'best';
  view: 'table' | 'cards';
  compare: string[];
}

/** Reads the query of an address or a form; unknown values are ignored. */
export function readQuery(parameters: URLSearchParams): CatalogQuery {
  const sort = parameters.get('sort');
  const compare = parameters.getAll('compare').flatMap((slugs) => slugs.split(','));
  return {
    text: (parameters.get('q') ?? '').trim(),
    chosen: Object.fromEntries(
      facets.map((facet) => [facet, [...new Set(parameters.getAll(facet))].filter(Boolean).sort()]),
    ) as unknown as FacetValues,
    sort: orders.find((known) => known === sort) ?? 'best',
    view: parameters.get('view') === 'cards' ? 'cards' : 'table',
    compare: [...new Set(compare)].filter(Boolean),
  };
}

/** The address part of a query: what is not the default, always in one order. */
export function writeQuery({ text, chosen, sort, view, compare }: CatalogQuery): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  for (const facet of facets) {
    for (const value of chosen[facet]) parameters.append(facet, value);
  }
  if (sort !== 'best') parameters.set('sort', sort);
  if (view !== 'table') parameters.set('view', view);
  if (compare.length > 0) parameters.set('compare', compare.join(','));
  const query = parameters.toString().replaceAll('%2C', ',');
  return query && `?${query}`;
}

/** Whether a query leaves packages out. */
export function isFiltered({ text, chosen }: CatalogQuery): boolean {
  return text !== '' || facets.some((facet) => chosen[facet].length > 0);
}
