import { type Found, search } from './engine';
import { resultItem } from './result';

const DELAY_MS = 120;

/** How many results are shown. */
const SHOWN = 20;

/** A search field with its results; the same in the dialog and on the search page. */
export class SearchBox {
  readonly input: HTMLInputElement;
  readonly #root: HTMLElement;
  readonly #status: HTMLElement;
  readonly #types: HTMLElement;
  readonly #list: HTMLElement;
  #type: string | undefined;
  #timer = 0;
  #run = 0;
  onQuery: (query: string) => void = () => {};

  /** @param root holds `input[type=search]`, `[role=status]`, `[data-types]` and `[data-results]` */
  constructor(root: HTMLElement) {
    const find = <T extends HTMLElement>(selector: string): T => {
      const element = root.querySelector<T>(selector);
      if (!element) throw new Error(`The search lacks ${selector}.`);
      return element;
    };
    this.#root = root;
    this.input = find<HTMLInputElement>('input[type=search]');
    this.#status = find('[role=status]');
    this.#types = find('[data-types]');
    this.#list = find('[data-results]');
    this.input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.refresh(), DELAY_MS);
    });
    root.addEventListener('keydown', (event) => this.#move(event));
    root.addEventListener('submit', (event) => {
      event.preventDefault();
      this.refresh();
    });
  }

  /** Searches for what stands in the field. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.input.value.trim();
    this.#run += 1;
    const run = this.#run;
    this.onQuery(query);
    if (query === '') {
      this.#show({ pages: [], total: 0, types: {} }, '');
      return;
    }
    try {
      const found = await search(query, SHOWN, this.#type);
      if (run === this.#run) this.#show(found, query);
    } catch {
      if (run !== this.#run) return;
      this.#show({ pages: [], total: 0, types: {} }, '');
      this.#status.textContent =
        'The search could not be loaded. Check your connection and try again, or browse by the menu.';
    }
  }

  #show({ pages, total, types }: Found, query: string): void {
    this.#list.replaceChildren(...pages.map(resultItem));
    const more = total > pages.length ? `, the first ${pages.length} are shown` : '';
    const count = total === 1 ? '1 page' : `${total} pages`;
    const none = `Nothing was found for “${query}”. Try fewer or other words.`;
    this.#status.textContent =
      query === '' ? '' : total === 0 ? none : `${count} for “${query}”${more}`;
    const choices = Object.entries(types).filter(([, number]) => number > 0);
    this.#types.replaceChildren(
      ...(choices.length < 2 && !this.#type ? [] : [undefined, ...choices]).map((choice) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = choice ? `${choice[0]} ${choice[1]}` : 'All';
        button.setAttribute('aria-pressed', String(choice?.[0] === this.#type));
        button.addEventListener('click', () => {
          this.#type = choice?.[0];
          this.refresh();
          this.input.focus();
        });
        return button;
      }),
    );
  }

  /** The arrow keys walk through field and results. */
  #move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.input, ...this.#root.querySelectorAll<HTMLElement>('[data-results] a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at === -1 || !next) return;
    event.preventDefault();
    next.focus();
  }
}
