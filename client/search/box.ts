import type { ResultType, SearchHit } from '../../lib/search/document';
import { element } from '../element';
import { siteAddress } from '../site-address';
import { search } from './engine';
import { resultItem } from './result';

const DELAY_MS = 120;

/** How many people are shown below the other results. */
const PEOPLE_SHOWN = 5;

/** How many characters of a query the status repeats. */
const ECHOED = 60;

const PLURALS: Readonly<Record<ResultType, string>> = {
  Page: 'Pages',
  Package: 'Packages',
  Post: 'Posts',
  Event: 'Events',
  Person: 'People',
};

/** A search field with its results; the same in the dialog and on the search page. */
export class SearchBox {
  readonly input: HTMLInputElement;
  readonly #root: HTMLElement;
  readonly #limit: number;
  readonly #status: HTMLElement;
  readonly #types: HTMLElement;
  readonly #list: HTMLElement;
  readonly #people: HTMLElement;
  #type: ResultType | undefined;
  #timer = 0;
  #run = 0;
  onQuery: (query: string) => void = () => {};

  /**
   * @param root has `input[type=search]`, `[role=status]`, `[data-types]`, `[data-results]`, and
   *   `[data-people]`
   * @param limit how many results are shown before a link to the page of all
   */
  constructor(root: HTMLElement, limit = Number.POSITIVE_INFINITY) {
    const find = <T extends HTMLElement>(selector: string): T => {
      const element = root.querySelector<T>(selector);
      if (!element) throw new Error(`The search lacks ${selector}.`);
      return element;
    };
    this.#root = root;
    this.#limit = limit;
    this.input = find<HTMLInputElement>('input[type=search]');
    this.#status = find('[role=status]');
    this.#types = find('[data-types]');
    this.#list = find('[data-results]');
    this.#people = find('[data-people]');
    this.input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.refresh(), DELAY_MS);
    });
    root.addEventListener('keydown', (event) => this.#move(event));
    root.addEventListener('submit', (event) => {
      // The dialog has no address of its own: it leads to the page of results.
      if (root instanceof HTMLDialogElement) return;
      event.preventDefault();
      this.refresh();
    });
  }

  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.input.value.trim();
    this.#run += 1;
    const run = this.#run;
    this.onQuery(query);
    try {
      const results = query === '' ? [] : await search(query);
      if (run === this.#run) this.#show(results, query);
    } catch {
      if (run !== this.#run) return;
      this.#show([], '');
      this.#status.textContent =
        'The search could not be loaded. Check your connection and try again, or browse by the menu.';
    }
  }

  #show(all: readonly SearchHit[], query: string): void {
    const counts = new Map<ResultType, number>();
    for (const { type } of all) counts.set(type, (counts.get(type) ?? 0) + 1);
    const type = this.#type && counts.has(this.#type) ? this.#type : undefined;
    const people = all.filter((result) => result.type === 'Person');
    const others = all.filter((result) => result.type !== 'Person');
    const main = type ? all.filter((result) => result.type === type) : others;
    const list = main.length > 0 ? main : people;
    const beside = type || list === people ? [] : people.slice(0, PEOPLE_SHOWN);
    this.#root.toggleAttribute('data-found', list.length > 0);
    this.#list.replaceChildren(...list.slice(0, this.#limit).map(resultItem));
    if (list.length > this.#limit) this.#list.append(allResults(query));
    this.#people.querySelector('ul')?.replaceChildren(...beside.map(resultItem));
    this.#people.hidden = beside.length === 0;
    // Somebody's name was typed: the person comes before what mentions them.
    if (all[0]?.type === 'Person') this.#list.before(this.#people);
    else this.#list.after(this.#people);
    this.#status.textContent = this.#summary(query, all.length, list.length);
    this.#showTypes(counts, type);
  }

  #summary(whole: string, total: number, listed: number): string {
    if (whole === '') return '';
    const query = whole.length > ECHOED ? `${[...whole].slice(0, ECHOED).join('').trim()}…` : whole;
    if (total === 0)
      return `No results for “${query}”. Check the spelling, or try fewer or more general words.`;
    if (listed > this.#limit) return `Showing ${this.#limit} of ${listed} results for “${query}”`;
    return `${total} ${total === 1 ? 'result' : 'results'} for “${query}”`;
  }

  #showTypes(counts: ReadonlyMap<ResultType, number>, current: ResultType | undefined): void {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const choices = counts.size > 1 ? [undefined, ...counts.keys()] : [];
    this.#types.replaceChildren(
      ...choices.map((type) => {
        const count = element('span', {}, String(type ? counts.get(type) : total));
        const state = { type: 'button', 'aria-pressed': String(type === current) };
        const button = element('button', state, type ? PLURALS[type] : 'All', ' ', count);
        button.addEventListener('click', () => {
          this.#type = type;
          this.refresh();
          this.input.focus();
        });
        return button;
      }),
    );
  }

  /** The arrow keys move through the field and the results. */
  #move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.input, ...this.#root.querySelectorAll<HTMLElement>('li > a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at === -1 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

/** The last entry of a list that doesn't show every result: a link to the page that does. */
function allResults(query: string): HTMLLIElement {
  const href = `${siteAddress('/search')}?q=${encodeURIComponent(query)}`;
  return element('li', {}, element('a', { href }, 'See all results'));
}
