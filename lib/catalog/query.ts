import { type Choices, facets } from './facets';

export const sorts = ['best', 'accepted', 'updated', 'stars', 'name'] as const;

export type Sort = (typeof sorts)[number];

/** What somebody asks of the catalog. */
export interface CatalogQuery {
  text: string;
  choices: Choices;
  sort: Sort;
  view: 'cards' | 'rows';
}

/** Reads the query of an address or a form; what it does not know is ignored. */
export function readQuery(parameters: URLSearchParams): CatalogQuery {
  const sort = parameters.get('sort') ?? '';
  return {
    text: (parameters.get('q') ?? '').trim(),
    choices: Object.fromEntries(
      facets.map((facet) => [facet, [...new Set(parameters.getAll(facet))].filter(Boolean).sort()]),
    ) as unknown as Choices,
    sort: sorts.find((known) => known === sort) ?? 'best',
    view: parameters.get('view') === 'rows' ? 'rows' : 'cards',
  };
}

/** The address part of a query, with what is not the default, always in one order. */
export function writeQuery({ text, choices, sort, view }: CatalogQuery): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  for (const facet of facets) {
    for (const value of choices[facet]) parameters.append(facet, value);
  }
  if (sort !== 'best') parameters.set('sort', sort);
  if (view !== 'cards') parameters.set('view', view);
  const query = parameters.toString();
  return query && `?${query}`;
}

/** Whether a query shows everything in the order in which it comes. */
export function isDefault({ text, choices, sort }: CatalogQuery): boolean {
  return text === '' && sort === 'best' && facets.every((facet) => choices[facet].length === 0);
}
