import { addDays, lastDayOf, monthOf, utcMidnight } from '../dates/calendar-date';
import { dateOf, timeOf } from '../dates/moment';
import type { EventDate } from './types';

export interface MonthDay {
  date: string;
  dates: EventDate[];
}

/** A month as a calendar shows it: weeks from Sunday to Saturday, with gaps at both ends. */
export interface Month {
  /** `YYYY-MM` */
  month: string;
  weeks: Array<Array<MonthDay | undefined>>;
  /** Everything of the month, earliest first. */
  dates: EventDate[];
  /** The first event after an empty month, or else the last one before it. */
  nearest?: { when: 'next' | 'last'; date: EventDate };
}

/** First and last day of a date of an event, in its own zone; a night that ends at midnight has one. */
function daysOf({ occurrence }: EventDate): [first: string, last: string] {
  const { start, end } = occurrence;
  const first = dateOf(start);
  const last = dateOf(end);
  return [first, timeOf(end) === '00:00' && last > first ? addDays(last, -1) : last];
}

function touches(date: EventDate, from: string, to: string): boolean {
  const [first, last] = daysOf(date);
  return first <= to && last >= from;
}

function nearestTo(month: string, all: readonly EventDate[]): Month['nearest'] {
  const held = all.filter(({ event }) => event.status === 'scheduled');
  const next = held.find((date) => daysOf(date)[0] > lastDayOf(month));
  const last = held.findLast((date) => daysOf(date)[1] < `${month}-01`);
  if (next) return { when: 'next', date: next };
  return last && { when: 'last', date: last };
}

function monthWith(month: string, all: readonly EventDate[]): Month {
  const end = lastDayOf(month);
  const dates = all.filter((date) => touches(date, `${month}-01`, end));
  const cells: Array<MonthDay | undefined> = Array(utcMidnight(`${month}-01`).getUTCDay()).fill(
    undefined,
  );
  for (let day = `${month}-01`; day <= end; day = addDays(day, 1)) {
    cells.push({ date: day, dates: dates.filter((date) => touches(date, day, day)) });
  }
  while (cells.length % 7 > 0) cells.push(undefined);
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
  return { month, weeks, dates, nearest: dates.length === 0 ? nearestTo(month, all) : undefined };
}

/** How many months are shown from the present on, whether they have events or not. */
const MONTHS_AHEAD = 3;

/**
 * The present and the next months, those in which something takes place, and past ones, the latest
 * first; none where there are no dates at all.
 * @param dates earliest first
 * @param present the month of the build, `YYYY-MM`
 */
export function monthsOf(dates: readonly EventDate[], present: string): Month[] {
  if (dates.length === 0) return [];
  const names = new Set<string>();
  let ahead = present;
  for (let count = 0; count < MONTHS_AHEAD; count++) {
    names.add(ahead);
    ahead = monthOf(addDays(lastDayOf(ahead), 1));
  }
  for (const date of dates) {
    const [first, last] = daysOf(date);
    for (let day = first; day <= last; day = addDays(lastDayOf(monthOf(day)), 1)) {
      names.add(monthOf(day));
    }
  }
  const sorted = [...names].sort();
  const later = sorted.filter((month) => month >= present);
  const earlier = sorted.filter((month) => month < present).reverse();
  return [...later, ...earlier].map((month) => monthWith(month, dates));
}
