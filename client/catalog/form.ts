import { type Counts, type Facet, facets } from '../../lib/catalog/facets';
import { type CatalogQuery, readQuery } from '../../lib/catalog/query';
import { count } from './count';

/** The query that a form asks. */
export function queryOf(form: HTMLFormElement): CatalogQuery {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return readQuery(new URLSearchParams(fields));
}

/** Sets a form to what a query asks. */
export function fillForm(form: HTMLFormElement, query: CatalogQuery): void {
  const { text, choices, sort, view } = query;
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) control.value = sort;
    if (!(control instanceof HTMLInputElement)) continue;
    const facet = facets.find((name) => name === control.name);
    if (control.type === 'search') control.value = text;
    if (control.type === 'radio') control.checked = control.value === view;
    if (facet) control.checked = choices[facet].includes(control.value);
  }
}

/** Says beside the title of the filters how many are chosen, which a small screen keeps closed. */
export function writeChosen(form: HTMLFormElement, { choices }: CatalogQuery): void {
  const place = form.querySelector<HTMLElement>('[data-chosen]');
  if (!place) return;
  const chosen = Object.values(choices).flat().length;
  place.hidden = chosen === 0;
  place.textContent = `${count(chosen)} active`;
}

/** Where the number of packages stands that have a value of a facet. */
export interface CountPlace {
  facet: Facet;
  value: string;
  element: HTMLElement;
}

/** The places of all numbers in a form, to be looked for once. */
export function countPlaces(form: HTMLFormElement): CountPlace[] {
  return [...form.elements].flatMap((control) => {
    if (!(control instanceof HTMLInputElement)) return [];
    const facet = facets.find((name) => name === control.name);
    const element = control.parentElement?.querySelector<HTMLElement>('[data-count]');
    return facet && element ? [{ facet, value: control.value, element }] : [];
  });
}

/** Writes the number of packages beside every value of every facet. */
export function writeCounts(places: readonly CountPlace[], counts: Counts): void {
  for (const { facet, value, element } of places) {
    const fitting = String(counts[facet].get(value) ?? 0);
    if (element.dataset.count === fitting) continue;
    element.dataset.count = fitting;
    element.textContent = count(Number(fitting));
  }
}
