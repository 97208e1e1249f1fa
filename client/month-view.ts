import { monthOf } from '../lib/dates/calendar-date';
import { define } from './define';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The reader's day, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

const nameOf = ({ dataset }: HTMLElement): string => dataset.month ?? '';

/** Shows one month at a time: at first the next one with events from the reader's on, else the last. */
class MonthView extends HTMLElement {
  private months: HTMLElement[] = [];
  private shown = 0;

  connectedCallback(): void {
    this.dataset.ready = '';
    this.months = [...this.querySelectorAll<HTMLElement>('[data-month]')].sort((a, b) =>
      nameOf(a).localeCompare(nameOf(b)),
    );
    for (const button of this.querySelectorAll<HTMLElement>('[data-step]')) {
      button.addEventListener('click', () => this.show(this.shown + Number(button.dataset.step)));
    }
    this.querySelector('[data-today]')?.addEventListener('click', () => this.showMonth(today()));
    this.querySelector(`td[data-date="${today()}"]`)?.setAttribute('aria-current', 'date');
    const month = /^#month-(\d{4}-\d{2})$/.exec(location.hash)?.[1];
    this.showMonth(month ?? this.nearestMonth(today()), false);
  }

  private nearestMonth(date: string): string {
    const names = this.months.filter((month) => month.querySelector('li')).map(nameOf);
    return names.find((name) => name >= monthOf(date)) ?? names.at(-1) ?? date;
  }

  private showMonth(date: string, announce = true): void {
    const next = this.months.findIndex((month) => nameOf(month) >= monthOf(date));
    this.show(next === -1 ? this.months.length - 1 : next, announce);
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
  }
}

define('month-view', MonthView);
