import type { CatalogData, CatalogDocument } from '../../lib/catalog/document';
import { whenIdle } from '../idle';
import { Cards } from './cards';
import { count } from './count';

/** Cards that are shown at once: what a screen has room for. The others follow when there is time. */
const AT_ONCE = 4;

/** How long nobody has typed when they follow, in milliseconds, so that no key press meets them. */
const QUIET = 300;

/** How long they wait for the browser to be idle, in milliseconds. */
const LATEST = 200;

/** What is shown of a query's result: how many, the first cards, more of them, or that none fits. */
export class Results {
  readonly #cards: Cards;
  /** How many cards the page came with, which is how many each press of "Show more" adds. */
  readonly #step: number;
  #limit: number;
  #turn = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #found: readonly CatalogDocument[] = [];
  #labels: CatalogData['labels'] = { category: {}, partner: {} };

  constructor(
    private readonly root: HTMLElement,
    readonly list: HTMLElement,
  ) {
    this.#cards = new Cards(root, list);
    this.#step = Math.max(this.#cards.shown, AT_ONCE);
    this.#limit = this.#step;
    this.#hide('more', this.#cards.shown >= Number(list.dataset.total));
  }

  /** Shows a result from its first card on. */
  show(found: readonly CatalogDocument[], { packages, labels }: CatalogData): void {
    this.#take(found, labels);
    this.#limit = this.#step;
    this.#cards.show(found.slice(0, AT_ONCE), labels);
    this.say(
      found.length === packages.length
        ? `${count(packages.length)} packages`
        : `${count(found.length)} of ${count(packages.length)} packages`,
    );
    this.#hide('empty', found.length > 0);
    this.#hide('more', found.length <= this.#limit);
    this.#fillLater();
  }

  /** Shows the next cards, and moves the focus to the first of them. */
  showMore({ packages, labels }: CatalogData): void {
    if (this.#turn === 0) this.#take(packages, labels);
    const first = this.#cards.shown;
    this.#limit = first + this.#step;
    this.#cards.append(this.#found.slice(first, first + AT_ONCE), labels);
    this.list.children[first]?.querySelector('a')?.focus();
    this.#hide('more', this.#found.length <= this.#limit);
    this.#fillLater();
  }

  /** Says how things stand, aloud as well. */
  say(text: string): void {
    const status = this.root.querySelector('[role="status"]');
    if (status && status.textContent !== text) status.textContent = text;
  }

  #take(found: readonly CatalogDocument[], labels: CatalogData['labels']): void {
    this.#found = found;
    this.#labels = labels;
    this.#turn += 1;
  }

  #hide(part: string, hidden: boolean): void {
    const element = this.root.querySelector<HTMLElement>(`[data-${part}]`);
    if (element) element.hidden = hidden;
  }

  #fillLater(): void {
    const turn = this.#turn;
    const fill = (): void => {
      const { shown } = this.#cards;
      const end = Math.min(this.#limit, this.#found.length, shown + AT_ONCE);
      if (turn !== this.#turn || shown >= end) return;
      this.#cards.append(this.#found.slice(shown, end), this.#labels);
      whenIdle(fill, LATEST);
    };
    clearTimeout(this.#rest);
    this.#rest = setTimeout(fill, QUIET);
  }
}
