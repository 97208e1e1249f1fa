import { matches } from '../../lib/catalog/facets';
import { compareBy, orders } from '../../lib/catalog/order';
import { type CatalogQuery, isFiltered, readQuery, writeQuery } from '../../lib/catalog/query';
import { define } from '../define';
import { loadSearch } from '../load-search';
import { Address, type Step } from './address';
import { Comparison } from './comparison';
import { fillForm, queryOf, writeChosen, writeCounts, writeOrders } from './form';
import { addArt, type Row, readRows } from './rows';
import { connectSheet } from './sheet';

/** How long the address waits, in milliseconds: for the end of typing, and for a choice's answer. */
const PAUSE: Readonly<Record<Step, number>> = { replaceState: 250, pushState: 30 };

/** How many rows are shown at once: more take too long to lay out, above all while somebody types. */
const SHOWN = { typing: 12, browsing: 100 } as const;

/** Search, filters and order of the catalog, kept in the page's address. */
class CatalogFilter extends HTMLElement {
  readonly #address = new Address();
  #run = 0;
  #all = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const table = this.querySelector('table');
    if (!form || !table) return;
    const rows = readRows(table);
    const comparison = new Comparison(this, rows, (slugs) => {
      const query = { ...queryOf(form, slugs), compare: [...slugs] };
      this.#address.keep(writeQuery(query), 'replaceState', PAUSE.pushState);
    });
    const sheet = connectSheet(form);
    const ask = (wanted: Step): void => {
      // Back closes the sheet, whatever was chosen in it.
      const step = sheet?.open ? 'replaceState' : wanted;
      const query = queryOf(form, comparison.slugs);
      this.#address.keep(writeQuery(query), step, PAUSE[step]);
      this.#all = false;
      void this.#update(form, table, rows, query);
    };
    const restore = (): void => {
      const query = readQuery(new URLSearchParams(location.search));
      fillForm(form, query);
      comparison.show(query.compare);
      // The form leaves out filters that the catalog doesn't have.
      void this.#update(form, table, rows, queryOf(form, comparison.slugs));
    };

    form.addEventListener('submit', (event) => event.preventDefault());
    // A failure is reported when somebody searches.
    const prepare = async () => (await loadSearch()).loadCatalogIndex();
    const field = form.querySelector<HTMLInputElement>('[type="search"]');
    field?.addEventListener('focus', () => void prepare().catch(() => {}), { once: true });
    form.addEventListener('input', ({ target }) => {
      ask(target === field ? 'replaceState' : 'pushState');
      // Another view would be below a comparison, out of sight.
      if (target instanceof HTMLInputElement && target.name === 'view') comparison.close();
    });
    form.addEventListener('change', () => this.#address.write());
    table.querySelector('thead')?.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const sort = orders.find((order) => order === link?.dataset.sort);
      if (!sort || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      fillForm(form, { ...queryOf(form, comparison.slugs), sort });
      ask('pushState');
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      const { text, chosen } = readQuery(new URLSearchParams());
      fillForm(form, { ...queryOf(form, comparison.slugs), text, chosen });
      ask('pushState');
      field?.focus();
    });
    this.querySelector('[data-more]')?.addEventListener('click', () => {
      this.#all = true;
      void this.#update(form, table, rows, queryOf(form, comparison.slugs));
    });
    addEventListener('popstate', () => {
      this.#address.forget();
      if (!sheet?.open) return restore();
      ask('replaceState');
      sheet.close();
    });
    // A filter that was set before this script loaded, or that the browser restored, stays.
    if (writeQuery(queryOf(form, [])) === '') restore();
    else {
      comparison.show(readQuery(new URLSearchParams(location.search)).compare);
      ask('replaceState');
    }
  }

  async #update(
    form: HTMLFormElement,
    table: HTMLTableElement,
    rows: readonly Row[],
    query: CatalogQuery,
  ): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const select = form.querySelector('select');
    if (select) writeOrders(select, query.text);
    table.dataset.view = query.view;
    if (query.view === 'cards') addArt(rows);
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = !isFiltered(query);
    writeChosen(form, query.chosen);
    let found = [...rows];
    if (query.text !== '') {
      try {
        const { findPackages } = await loadSearch();
        const slugs = await findPackages(query.text);
        const bySlug = new Map(rows.map((row) => [row.slug, row]));
        found = slugs.flatMap((slug) => bySlug.get(slug) ?? []);
      } catch {
        if (run === this.#run)
          this.#say('The catalog could not be loaded. Check your connection and try again.');
        return;
      }
      // Somebody may have typed on while the index was loading.
      if (run !== this.#run) return;
    }
    writeCounts(
      form,
      found.map(({ values }) => values),
      query.chosen,
    );
    this.#show(table, found, rows.length, query);
  }

  #show(
    table: HTMLTableElement,
    found: readonly Row[],
    total: number,
    { chosen, sort, text }: CatalogQuery,
  ): void {
    const shown = found.filter(({ values }) => matches(values, chosen));
    if (sort !== 'best') shown.sort(compareBy(sort));
    const limit = this.#all ? shown.length : text === '' ? SHOWN.browsing : SHOWN.typing;
    table.tBodies[0]?.replaceChildren(...shown.slice(0, limit).map(({ element }) => element));
    const order = sort === 'best' && text === '' ? 'accepted' : sort;
    for (const link of table.querySelectorAll<HTMLElement>('thead a')) {
      const value = link.dataset.sort === 'name' ? 'ascending' : 'descending';
      if (link.dataset.sort === order) link.parentElement?.setAttribute('aria-sort', value);
      else link.parentElement?.removeAttribute('aria-sort');
    }
    const count = shown.length.toLocaleString('en-US');
    this.#say(shown.length === total ? `${total} packages` : `${count} of ${total} packages`);
    const close = this.querySelector('[data-close-filters]');
    if (close) close.textContent = `Show ${count} ${shown.length === 1 ? 'package' : 'packages'}`;
    this.#hide('empty', shown.length > 0);
    this.#hide('more', shown.length <= limit);
    table.hidden = shown.length === 0;
  }

  /** Writes the status, which screen readers announce. */
  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status && status.textContent !== text) status.textContent = text;
  }

  #hide(part: string, hidden: boolean): void {
    const element = this.querySelector<HTMLElement>(`[data-${part}]`);
    if (element) element.hidden = hidden;
  }
}

define('catalog-filter', CatalogFilter);
