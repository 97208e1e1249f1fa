import { isDefault, readQuery, writeQuery } from '../../lib/catalog/query';
import { fillForm, queryOf, writeCounts } from './form';
import { Results } from './results';
import { type Catalog, loadCatalog } from './source';

/** From this width on, the filters stand beside the cards and are open. */
const WIDE = '(min-width: 68rem)';

const addressQuery = () => readQuery(new URLSearchParams(location.search));

/** Search, facets and order of the catalog, kept in the page's address. */
class CatalogFilter extends HTMLElement {
  #catalog: Catalog | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const list = this.querySelector<HTMLElement>('[data-cards]');
    if (!form || !list) return;
    const results = new Results(this, list);
    const filters = this.querySelector<HTMLDetailsElement>('[data-filters]');
    if (filters) filters.open = matchMedia(WIDE).matches;

    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('focusin', () => void this.#whenLoaded(results, () => {}), {
      once: true,
    });
    form.addEventListener('input', ({ target }) => {
      const typed = target instanceof HTMLInputElement && target.type === 'search';
      this.#remember(form, typed ? 'replaceState' : 'pushState');
      this.#update(form, results);
    });
    this.#onPress('clear', () => {
      fillForm(form, readQuery(new URLSearchParams({ view: queryOf(form).view })));
      this.#remember(form, 'pushState');
      this.#update(form, results);
      form.querySelector<HTMLInputElement>('[type="search"]')?.focus();
    });
    this.#onPress('more', () => {
      this.#whenLoaded(results, ({ data }) => results.showMore(data));
    });
    addEventListener('popstate', () => this.#restore(form, results));
    this.#restore(form, results);
  }

  #onPress(part: string, work: () => void): void {
    this.querySelector(`[data-${part}]`)?.addEventListener('click', work);
  }

  /** Brings the page into the state of its address. */
  #restore(form: HTMLFormElement, results: Results): void {
    const query = addressQuery();
    fillForm(form, query);
    if (this.#catalog || !isDefault(query)) this.#update(form, results);
    else results.list.dataset.view = query.view;
  }

  #remember(form: HTMLFormElement, how: 'pushState' | 'replaceState'): void {
    const search = writeQuery(queryOf(form));
    if (search !== location.search) history[how](null, '', location.pathname + search);
  }

  #update(form: HTMLFormElement, results: Results): void {
    const query = queryOf(form);
    results.list.dataset.view = query.view;
    const clear = this.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = isDefault(query);
    this.#whenLoaded(results, ({ data, engine }) => {
      const { documents, counts } = engine.run(queryOf(form));
      results.show(documents, data);
      writeCounts(form, counts);
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

customElements.define('catalog-filter', CatalogFilter);
