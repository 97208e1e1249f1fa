import { fold, foldedWords } from '../../lib/fold';
import { define } from '../define';
import { filledFields, keepInAddress, showCount } from '../filter-form';

interface Row {
  element: HTMLElement;
  /** Groups with a heading, hidden when none of their rows is shown. */
  parts: readonly HTMLElement[];
  text: string;
}

/** The text of a row, without the initials in its avatar. */
function wordsOf(row: HTMLElement): string {
  const initials = row.querySelector('svg')?.textContent ?? '';
  return (row.textContent ?? '').slice(initials.length);
}

const rowsIn = (root: HTMLElement): Row[] =>
  [...root.querySelectorAll<HTMLElement>('li[id]')].map((element) => ({
    element,
    parts: ['section', '[data-part]'].flatMap((part) => element.closest<HTMLElement>(part) ?? []),
    text: fold(`${wordsOf(element)} ${element.id} ${element.id.replaceAll('-', '')}`),
  }));

/**
 * Filters people by name, and by the values that rows have under the names of the form's other
 * fields. Keeps the filters in the address.
 */
class PeopleFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    // Reading hundreds of rows is slow, so it happens after the first paint.
    let rows: Row[] | undefined;
    keepInAddress(this, form, () => {
      if (!rows) {
        // WebKit leaves rows without content if they are hidden before they were laid out.
        for (const part of this.querySelectorAll('.later')) part.classList.remove('later');
        void this.offsetHeight;
        rows = rowsIn(this);
      }
      this.#apply(rows, filledFields(form));
    });
  }

  #apply(rows: readonly Row[], asked: URLSearchParams): void {
    const words = foldedWords(asked.get('q') ?? '');
    const filled = new Set<HTMLElement>();
    let count = 0;
    for (const { element, parts, text } of rows) {
      const fits =
        words.every((word) => text.includes(` ${word}`)) &&
        [...asked].every(
          ([name, value]) => name === 'q' || element.dataset[name]?.split(' ').includes(value),
        );
      element.hidden = !fits;
      if (!fits) continue;
      count += 1;
      for (const part of parts) filled.add(part);
    }
    for (const part of new Set(rows.flatMap((row) => row.parts))) part.hidden = !filled.has(part);
    for (const jump of this.querySelectorAll<HTMLElement>('[data-jump]'))
      jump.hidden = String(asked) !== '';
    showCount(this, count, rows.length, this.dataset.what ?? 'people');
  }
}

define('people-filter', PeopleFilter);
