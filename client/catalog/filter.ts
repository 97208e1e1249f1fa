import { type CatalogQuery, isDefault, readQuery, writeQuery } from '../../lib/catalog/query';
import { afterPaint } from '../after-paint';
import { define } from '../define';
import { Address, type Step } from './address';
import { type CountPlace, countPlaces, fillForm, queryOf, writeChosen, writeCounts } from './form';
import { Results } from './results';
import { type Catalog, loadCatalog } from './source';

/** From this width on, the filters stand beside the cards and are open. */
const WIDE = '(min-width: 68rem)';

/** How long the address waits, in milliseconds: for the end of typing, and for a choice's answer. */
const PAUSE: Readonly<Record<Step, number>> = { replaceState: 250, pushState: 30 };

const addressQuery = () => readQuery(new URLSearchParams(location.search));

/** Search, facets and order of the catalog, kept in the page's address. */
class CatalogFilter extends HTMLElement {
  #catalog: Catalog | undefined;
  #query: CatalogQuery | undefined;
  #places: readonly CountPlace[] = [];
  readonly #address = new Address();

  connectedCallback(): void {
    const form = this.querySelector('form');
    const list = this.querySelector<HTMLElement>('[data-cards]');
    if (!form || !list) return;
    const results = new Results(this, list);
    this.#places = countPlaces(form);
    const filters = this.querySelector<HTMLDetailsElement>('[data-filters]');
    if (filters) filters.open = matchMedia(WIDE).matches;

    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('focusin', () => void this.#whenLoaded(results, () => {}), {
      once: true,
    });
    form.addEventListener('input', ({ target }) => {
      const typed = target instanceof HTMLInputElement && target.type === 'search';
      this.#ask(form, results, typed ? 'replaceState' : 'pushState');
    });
    // Whoever leaves the field, for a link as well, leaves it with the address it asks for.
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'search') this.#address.write();
    });
    this.#onPress('clear', () => {
      fillForm(form, readQuery(new URLSearchParams({ view: queryOf(form).view })));
      this.#ask(form, results, 'pushState');
      form.querySelector<HTMLInputElement>('[type="search"]')?.focus();
    });
    this.#onPress('more', () => {
      this.#whenLoaded(results, ({ data }) => results.showMore(data));
    });
    addEventListener('popstate', () => {
      this.#address.forget();
      this.#restore(form, results);
    });
    // What somebody asked for before this script came is not taken back.
    if (writeQuery(queryOf(form)) === '') this.#restore(form, results);
    else this.#ask(form, results, 'pushState');
  }

  #onPress(part: string, work: () => void): void {
    this.querySelector(`[data-${part}]`)?.addEventListener('click', work);
  }

  /** Brings the page into the state of its address. */
  #restore(form: HTMLFormElement, results: Results): void {
    const query = addressQuery();
    fillForm(form, query);
    if (this.#catalog || !isDefault(query)) this.#update(form, results, query);
    else results.list.dataset.view = query.view;
  }

  /** Answers what the form asks, and keeps it in the address. */
  #ask(form: HTMLFormElement, results: Results, step: Step): void {
    const query = queryOf(form);
    this.#address.keep(writeQuery(query), step, PAUSE[step]);
    this.#update(form, results, query);
  }

  #update(form: HTMLFormElement, results: Results, query: CatalogQuery): void {
    this.#query = query;
    results.list.dataset.view = query.view;
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = isDefault(query);
    writeChosen(form, query);
    this.#whenLoaded(results, ({ data, engine }) => {
      // While the catalog was loading, the reader may have asked for something else.
      if (this.#query !== query) return;
      const answer = engine.run(query);
      results.show(answer.documents, data);
      // The numbers of the facets follow when the cards are on the screen: what somebody typed for
      // does not wait for them.
      afterPaint(() => {
        if (this.#query === query) writeCounts(this.#places, answer.count());
      });
    });
  }

  /** At once where the catalog is there, so that a key press is answered in the same frame. */
  #whenLoaded(results: Results, work: (catalog: Catalog) => void): void {
    if (this.#catalog) {
      work(this.#catalog);
      return;
    }
    loadCatalog().then(
      (catalog) => {
        this.#catalog = catalog;
        work(catalog);
      },
      () => results.say('The catalog could not be loaded. Check the connection and try again.'),
    );
  }
}

define('catalog-filter', CatalogFilter);
