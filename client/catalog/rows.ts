import { type FacetValues, readFacets } from '../../lib/catalog/facets';
import type { SortKeys } from '../../lib/catalog/order';
import { element as create } from '../element';
import { siteAddress } from '../site-address';

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

/** Gives every package its art, which cards alone show; the browser loads it when it comes in sight. */
export function addArt(rows: readonly Row[]): void {
  for (const { element, slug } of rows) {
    const cell = element.querySelector('th');
    if (!cell || cell.querySelector('img')) continue;
    const src = siteAddress(`/packages/${slug}/art.svg`);
    cell.prepend(create('img', { loading: 'lazy', src, alt: '', width: '1000', height: '230' }));
  }
}
