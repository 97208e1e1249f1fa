import { define } from './define';
import { filledFields, keepInAddress, showCount } from './filter-form';

const SHOWN_FOR = 2000;

/** The value that entries are sorted by, and whether the smallest comes first. */
const ORDERS: Readonly<Record<string, [key: 'opened' | 'active', ascending: boolean]>> = {
  '': ['opened', true],
  newest: ['opened', false],
  active: ['active', false],
  quiet: ['active', true],
};

/** Filters and order of the review queue, kept in the address; copies badges. */
class ReviewQueue extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.dataset.badge) void this.#copy(button, button.dataset.badge);
    });
    if (!form) return;
    keepInAddress(this, form, () => this.#apply(form));
  }

  #apply(form: HTMLFormElement): void {
    const { sort = '', need, ...subjects } = Object.fromEntries(filledFields(form));
    const [key, ascending] = ORDERS[sort] ?? ['opened', true];
    let [count, total] = [0, 0];
    for (const section of this.querySelectorAll('section')) {
      const list = section.querySelector('ul');
      const entries = [...section.querySelectorAll<HTMLElement>('li')];
      const value = ({ dataset }: HTMLElement): string => dataset[key] ?? '';
      entries.sort((a, b) => value(a).localeCompare(value(b)) * (ascending ? 1 : -1));
      list?.append(...entries);
      let shown = 0;
      for (const entry of entries) {
        entry.hidden =
          (need !== undefined && need !== section.dataset.need) ||
          Object.entries(subjects).some(
            ([name, value]) => !entry.dataset[name]?.split(' ').includes(value),
          );
        if (!entry.hidden) shown += 1;
      }
      section.hidden = shown === 0;
      total += entries.length;
      count += shown;
    }
    showCount(this, count, total, 'submissions');
  }

  async #copy(button: HTMLButtonElement, issue: string): Promise<void> {
    const words = [...button.childNodes];
    try {
      await navigator.clipboard.writeText((this.dataset.badge ?? '').replaceAll('ISSUE', issue));
      button.replaceChildren('Copied');
    } catch {
      // Pages may be refused the clipboard: the text to copy is in the section about badges.
      document.querySelector('#badge')?.scrollIntoView();
      return;
    }
    setTimeout(() => {
      button.replaceChildren(...words);
    }, SHOWN_FOR);
  }
}

define('review-queue', ReviewQueue);
