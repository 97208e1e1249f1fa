import { fold, foldedWords } from '../../lib/fold';
import { define } from '../define';

interface Row {
  element: HTMLElement;
  /** Groups with a heading, hidden when none of their rows is shown. */
  parts: readonly HTMLElement[];
  text: string;
  roles: readonly string[];
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
    roles: (element.dataset.roles ?? '').split(' '),
  }));

/** Filters the people page by name and role, and keeps the filters in the address. */
class PeopleFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    // Reading hundreds of rows is slow, so it happens after the first paint.
    let rows: Row[] | undefined;
    const parameters = (): URLSearchParams =>
      new URLSearchParams(
        [...new FormData(form)]
          .map(([name, value]) => [name, String(value).trim()])
          .filter(([, value]) => value),
      );
    const apply = (): void => {
      rows ??= rowsIn(this);
      this.#apply(rows, parameters());
    };
    const restore = (): void => {
      const given = new URLSearchParams(location.search);
      for (const control of form.elements) {
        if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
          control.value = given.get(control.name) ?? '';
        }
      }
      apply();
    };
    const ask = (how: 'pushState' | 'replaceState'): void => {
      const query = parameters().toString();
      history[how](null, '', location.pathname + (query && `?${query}`));
      apply();
    };
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', ({ target }) => {
      ask(target instanceof HTMLSelectElement ? 'pushState' : 'replaceState');
    });
    this.querySelector('[data-clear]')?.addEventListener('click', () => {
      history.pushState(null, '', location.pathname);
      restore();
      form.querySelector<HTMLInputElement>('[type="search"]')?.focus();
    });
    addEventListener('popstate', restore);
    // Keeps what the reader entered before this script loaded, or the browser restored.
    if (parameters().toString() !== '') ask('replaceState');
    else if (location.search) restore();
  }

  #apply(rows: readonly Row[], asked: URLSearchParams): void {
    const words = foldedWords(asked.get('q') ?? '');
    const role = asked.get('role');
    const filled = new Set<HTMLElement>();
    let count = 0;
    for (const { element, parts, text, roles } of rows) {
      const fits =
        (!role || roles.includes(role)) && words.every((word) => text.includes(` ${word}`));
      element.hidden = !fits;
      if (!fits) continue;
      count += 1;
      for (const part of parts) filled.add(part);
    }
    for (const part of new Set(rows.flatMap((row) => row.parts))) part.hidden = !filled.has(part);
    const status = this.querySelector('[role="status"]');
    const all = words.length === 0 && !role;
    if (status)
      status.textContent = all ? `${rows.length} people` : `${count} of ${rows.length} people`;
    for (const jump of this.querySelectorAll<HTMLElement>('[data-jump]')) jump.hidden = !all;
    for (const [part, hidden] of [
      ['empty', count > 0],
      ['clear', all],
    ] as const) {
      const element = this.querySelector<HTMLElement>(`[data-${part}]`);
      if (element) element.hidden = hidden;
    }
  }
}

define('people-filter', PeopleFilter);
