import { addDays, lastDayOf, monthOf, utcMidnight } from '../lib/dates/calendar-date';
import { define } from './define';

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The reader's day, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/**
 * Shows one month at a time, the reader's at first, and walks through the days with the keyboard:
 * arrows by days and weeks, Home and End in a week, Page Up and Page Down by months, Enter to an
 * event.
 */
class MonthView extends HTMLElement {
  private months: HTMLElement[] = [];
  private shown = 0;

  connectedCallback(): void {
    this.dataset.ready = '';
    this.months = [...this.querySelectorAll<HTMLElement>('[data-month]')];
    for (const button of this.querySelectorAll<HTMLElement>('[data-step]')) {
      button.addEventListener('click', () => this.show(this.shown + Number(button.dataset.step)));
    }
    this.querySelector('[data-today]')?.addEventListener('click', () => this.showDay(today()));
    this.addEventListener('keydown', (event) => this.onKey(event));
    const month = /^#month-(\d{4}-\d{2})$/.exec(location.hash)?.[1];
    this.cell(today())?.setAttribute('aria-current', 'date');
    this.showDay(month ? `${month}-01` : today(), false);
  }

  private cell(date: string): HTMLElement | null {
    return this.querySelector(`[data-month="${monthOf(date)}"] td[data-date="${date}"]`);
  }

  /** Shows the month of a day, or the nearest that has events. */
  private showDay(date: string, announce = true): void {
    const later = this.months.findIndex(({ dataset }) => (dataset.month ?? '') >= monthOf(date));
    this.show(later === -1 ? this.months.length - 1 : later, announce);
  }

  private show(index: number, announce = true): void {
    this.shown = Math.min(Math.max(index, 0), this.months.length - 1);
    for (const [position, month] of this.months.entries()) month.hidden = position !== this.shown;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-step]')) {
      const next = this.shown + Number(button.dataset.step);
      button.setAttribute('aria-disabled', String(next < 0 || next >= this.months.length));
    }
    const title = this.months[this.shown]?.querySelector('h2')?.textContent;
    const live = this.querySelector('[data-announce]');
    if (live && announce) live.textContent = title ?? '';
    const cells = [...(this.months[this.shown]?.querySelectorAll('td[data-date]') ?? [])];
    const entry = cells.find((cell) => cell.hasAttribute('aria-current')) ?? cells[0];
    for (const cell of cells) cell.setAttribute('tabindex', cell === entry ? '0' : '-1');
  }

  private focusDay(date: string): void {
    const month = this.months.findIndex(({ dataset }) => dataset.month === monthOf(date));
    if (month === -1) return;
    if (month !== this.shown) this.show(month);
    for (const cell of this.months[month]?.querySelectorAll('td[tabindex="0"]') ?? []) {
      cell.setAttribute('tabindex', '-1');
    }
    const cell = this.cell(date);
    cell?.setAttribute('tabindex', '0');
    cell?.focus();
  }

  private onKey(event: KeyboardEvent): void {
    const cell = event.target instanceof HTMLElement ? event.target.closest('td') : null;
    const date = cell?.dataset.date;
    if (!cell || !date || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = event.target === cell ? this.dayFor(event.key, date) : undefined;
    if (event.key === 'Escape') cell.focus();
    else if (next) this.focusDay(next);
    else if (event.key === 'Enter' && event.target === cell) cell.querySelector('a')?.focus();
    else return;
    event.preventDefault();
  }

  private dayFor(key: string, date: string): string | undefined {
    const weekday = utcMidnight(date).getUTCDay();
    if (key === 'Home') return addDays(date, -weekday);
    if (key === 'End') return addDays(date, 6 - weekday);
    if (key === 'PageUp' || key === 'PageDown') {
      const month = this.months[this.shown + (key === 'PageUp' ? -1 : 1)]?.dataset.month;
      return month && `${month}-01`;
    }
    const step = STEPS[key];
    if (!step) return undefined;
    const next = addDays(date, step);
    if (this.cell(next)) return next;
    const month = this.months[this.shown + Math.sign(step)]?.dataset.month;
    return month && (step > 0 ? `${month}-01` : lastDayOf(month));
  }
}

define('month-view', MonthView);
