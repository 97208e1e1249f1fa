import { type FacetValues, readFacets } from '../../lib/catalog/facets';
import type { SortKeys } from '../../lib/catalog/order';

/** A package of the list: its row, and what it is filtered and sorted by. */
export interface Row extends SortKeys {
  element: HTMLTableRowElement;
  slug: string;
  values: FacetValues;
}

/** The packages of a table, in its order. */
export const readRows = (table: HTMLTableElement): Row[] =>
  [...table.querySelectorAll<HTMLTableRowElement>('tbody > tr')].map((element) => {
    const { slug = '', values = '', accepted, updated, stars } = element.dataset;
    return {
      element,
      slug,
      name: element.querySelector('th > a')?.textContent ?? slug,
      values: readFacets(values),
      accepted,
      updated,
      stars: stars === undefined ? undefined : Number(stars),
    };
  });
