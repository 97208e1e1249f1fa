import { site } from '../site';
import { utcMidnight } from './calendar-date';

const formatter = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(site.locale, { timeZone: 'UTC', ...options });

const long = formatter({ year: 'numeric', month: 'long', day: 'numeric' });
const short = formatter({ year: 'numeric', month: 'short', day: 'numeric' });
const day = formatter({ month: 'short', day: 'numeric' });
const longMonth = formatter({ year: 'numeric', month: 'long' });
const month = formatter({ year: 'numeric', month: 'short' });

/** `2026-05-16` → `May 16, 2026`. */
export function formatDate(date: string): string {
  return long.format(utcMidnight(date));
}

/** `2026-09-02` → `Sep 2, 2026`, for cards and tables. */
export function formatShortDate(date: string): string {
  return short.format(utcMidnight(date));
}

/** `2026-09-02` → `Sep 2`, where the year is said beside it. */
export function formatDay(date: string): string {
  return day.format(utcMidnight(date));
}

/** `2026-09-02` → `Sep 2026`. */
export function formatMonth(date: string): string {
  return month.format(utcMidnight(date));
}

/** `2026-09` → `September 2026`. */
export function formatLongMonth(month: string): string {
  return longMonth.format(utcMidnight(`${month}-01`));
}

/** Two calendar dates as one range without repeating what they share: `June 22 – 26, 2026`. */
export function formatDateRange(start: string, end: string): string {
  return start === end
    ? formatDate(start)
    : long.formatRange(utcMidnight(start), utcMidnight(end)).replaceAll('\u2009', ' ');
}
