import { countValues, type FacetValues, facets } from '../../lib/catalog/facets';
import { type CatalogQuery, readQuery } from '../../lib/catalog/query';

/** The query that a form asks; what is compared is not part of the form. */
export function queryOf(form: HTMLFormElement, compare: readonly string[]): CatalogQuery {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return { ...readQuery(new URLSearchParams(fields)), compare: [...compare] };
}

/** Without words to match, the best order is the newest review first: there is no other of that name. */
export function writeOrders(select: HTMLSelectElement, text: string): void {
  const [best, second] = select.options;
  if (!best || !second) return;
  best.text = text === '' ? 'Newest review' : 'Best match';
  if ((second.value === 'accepted') === (text !== '')) return;
  if (text === '') second.remove();
  else best.after(new Option('Newest review', 'accepted'));
}

export function fillForm(form: HTMLFormElement, { text, chosen, sort, view }: CatalogQuery): void {
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      writeOrders(control, text);
      control.value = sort;
      if (control.selectedIndex < 0) control.selectedIndex = 0;
    }
    if (!(control instanceof HTMLInputElement)) continue;
    const facet = facets.find((name) => name === control.name);
    if (control.type === 'search') control.value = text;
    if (control.name === 'view') control.checked = control.value === view;
    if (facet) control.checked = chosen[facet].includes(control.value);
  }
}

/** Shows beside "Filters" how many are active. */
export function writeChosen(form: HTMLFormElement, chosen: FacetValues): void {
  const place = form.querySelector<HTMLElement>('[data-chosen]');
  if (!place) return;
  const count = Object.values(chosen).flat().length;
  place.hidden = count === 0;
  place.textContent = `${count} active`;
}

/** Writes beside every value how many packages it would show; a value that shows none is disabled. */
export function writeCounts(
  form: HTMLFormElement,
  packages: readonly FacetValues[],
  chosen: FacetValues,
): void {
  for (const facet of facets) {
    const counts = countValues(packages, facet, chosen);
    for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)) {
      const count = counts.get(box.value) ?? 0;
      box.disabled = count === 0 && !box.checked;
      const place = box.parentElement?.querySelector<HTMLElement>('[data-count]');
      if (place && place.dataset.count !== String(count)) {
        place.dataset.count = String(count);
        place.textContent = count.toLocaleString('en-US');
      }
    }
  }
}
