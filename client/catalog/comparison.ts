import { MAX_COMPARED } from '../../lib/catalog/query';
import { element } from '../element';
import { citationButtons } from './citations';
import type { Row } from './rows';

const ROWS = [
  'purpose',
  'domain',
  'reviewed',
  'release',
  'license',
  'activity',
  'stars',
  'maintainers',
] as const;

/** Text of a cell, with the names that the table leaves out. */
function cellText({ element }: Row, part: (typeof ROWS)[number]): string {
  const cell = element.querySelector(
    part === 'purpose' ? '[data-purpose]' : `[data-cell="${part}"]`,
  );
  const others = cell?.querySelector('[title]')?.getAttribute('title');
  if (others) return `${cell?.firstChild?.textContent}, ${others}`;
  const parts = [...(cell?.children ?? [])].map((child) => child.textContent);
  return parts.length > 1 ? parts.join(' · ') : (cell?.textContent ?? '').trim();
}

/** Up to four packages side by side, chosen by the checkboxes of the list. */
export class Comparison {
  readonly #place: HTMLElement | null;
  readonly #bar: HTMLElement | null;
  readonly #head: HTMLElement | null;
  readonly #rows: ReadonlyMap<string, Row>;
  slugs: string[] = [];
  /** The list stays where it is while packages are chosen. */
  #isOpen = false;

  constructor(root: HTMLElement, rows: readonly Row[], onChange: (slugs: string[]) => void) {
    this.#place = root.querySelector('[data-compared]');
    this.#bar = root.querySelector('[data-chosen-packages]');
    this.#head = root.querySelector('thead');
    this.#rows = new Map(rows.map((row) => [row.slug, row]));
    for (const row of rows) row.element.append(compareCell(row));
    const change = (slugs: readonly string[]): void => {
      this.#choose(slugs);
      onChange(this.slugs);
    };
    root.querySelector('table')?.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const others = this.slugs.filter((slug) => slug !== target.value);
      change(target.checked ? [...others, target.value] : others);
    });
    root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('button');
      if (!button) return;
      const { remove } = button.dataset;
      if (remove !== undefined) change(this.slugs.filter((slug) => remove && slug !== remove));
      else if (button.matches('[data-compare]')) this.#open();
      else if (button.matches('[data-close]')) this.#leave();
    });
    addEventListener('keydown', ({ key, target }) => {
      // Escape has a meaning of its own there.
      const isOther = target instanceof Element && target.closest('dialog, [type="search"]');
      if (key === 'Escape' && this.#isOpen && !isOther) this.#leave();
    });
  }

  /** Shows packages side by side; slugs that the catalog doesn't have are left out. */
  show(slugs: readonly string[]): void {
    this.#isOpen = slugs.length > 0;
    this.#choose(slugs);
  }

  /** Hides the comparison; the packages stay selected. */
  close(): void {
    this.#isOpen = false;
    this.#choose(this.slugs);
  }

  #leave(): void {
    this.close();
    this.#bar?.querySelector('button')?.focus();
  }

  #open(): void {
    this.#isOpen = true;
    this.#choose(this.slugs);
    this.#place?.querySelector('h3')?.focus({ preventScroll: true });
    this.#place?.scrollIntoView();
  }

  #choose(slugs: readonly string[]): void {
    const known = slugs.filter((slug) => this.#rows.has(slug));
    this.slugs = known.slice(0, MAX_COMPARED);
    for (const [slug, { element }] of this.#rows) {
      const box = element.querySelector<HTMLInputElement>('[data-cell="compare"] input');
      if (!box) continue;
      box.checked = this.slugs.includes(slug);
      box.disabled = !box.checked && this.slugs.length === MAX_COMPARED;
    }
    if (this.slugs.length === 0) this.#isOpen = false;
    if (!this.#place || !this.#bar) return;
    this.#place.hidden = !this.#isOpen;
    this.#place.replaceChildren(...(this.#isOpen ? this.#parts(known.slice(MAX_COMPARED)) : []));
    this.#bar.hidden = this.#isOpen || this.slugs.length === 0;
    const count = this.#bar.querySelector('[data-count]');
    if (count) count.textContent = `${this.slugs.length} of ${MAX_COMPARED} selected`;
  }

  /** @param others packages that an address names beyond the limit */
  #parts(others: readonly string[]): Node[] {
    const packages = this.slugs.flatMap((slug) => this.#rows.get(slug) ?? []);
    const heading = element(
      'div',
      { class: 'flex items-center justify-between gap-4' },
      element('h3', { tabindex: '-1' }, 'Compare packages'),
      element(
        'button',
        { type: 'button', 'data-close': '', class: 'chip cursor-pointer' },
        'Close',
      ),
    );
    const table = element('table');
    table.style.setProperty('--packages', String(packages.length));
    const columns = packages.map(({ slug, name }) => this.#column(slug, name));
    table
      .createTHead()
      .insertRow()
      .append(element('td'), ...columns);
    const body = table.createTBody();
    for (const part of ROWS) {
      const texts = packages.map((row) => cellText(row, part));
      if (texts.every((text) => text === '')) continue;
      const line = body.insertRow();
      const label = this.#head?.querySelector(`[data-cell="${part}"]`)?.textContent;
      line.append(element('th', { scope: 'row' }, label ?? 'Purpose'));
      for (const text of texts) line.insertCell().textContent = text || '–';
    }
    // A table wider than the screen has to be scrollable by keyboard.
    const region = { role: 'region', 'aria-label': 'Comparison', tabindex: '0' };
    const scroll = element('div', { class: 'catalog-comparison', ...region }, table);
    const parts = [heading, citationButtons(this.slugs), scroll];
    if (others.length === 0) return parts;
    const limit = `You can compare up to ${MAX_COMPARED} packages. Not shown: ${others.join(', ')}.`;
    return parts.toSpliced(1, 0, element('p', {}, limit));
  }

  #column(slug: string, name: string): HTMLTableCellElement {
    const own = this.#rows.get(slug)?.element.querySelector<HTMLAnchorElement>('th > a');
    const link = element('a', { href: own?.href ?? '' }, name);
    const button = { type: 'button', 'data-remove': slug, 'aria-label': `Remove ${name}` };
    return element('th', { scope: 'col' }, link, ' ', element('button', button, 'Remove'));
  }
}

/** The cell with the checkbox that adds a package to the comparison. */
function compareCell({ slug, name }: Row): HTMLTableCellElement {
  const box = element('input', { type: 'checkbox', value: slug, 'aria-label': `Compare ${name}` });
  return element('td', { 'data-cell': 'compare' }, element('label', { title: 'Compare' }, box));
}
