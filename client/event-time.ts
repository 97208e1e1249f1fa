/** One time something takes place, in milliseconds; the end is exclusive. */
export interface Interval {
  start: number;
  end: number;
}

export type Phase = 'now' | 'upcoming' | 'past';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Reads ISO 8601 intervals, joined by spaces, as the server writes them. */
export function parseIntervals(text: string): Interval[] {
  return text
    .split(' ')
    .map((interval) => {
      const [start = Number.NaN, end = Number.NaN] = interval.split('/').map(Date.parse);
      return { start, end };
    })
    .filter(({ start, end }) => !Number.isNaN(start + end));
}

/** The interval that is on at an instant, else the next, else the last. */
export function currentInterval(intervals: readonly Interval[], now: number): Interval | undefined {
  return intervals.find(({ end }) => now < end) ?? intervals.at(-1);
}

/** Where an interval stands at an instant. */
export function phaseOf({ start, end }: Interval, now: number): Phase {
  if (now >= end) return 'past';
  return now >= start ? 'now' : 'upcoming';
}

// The first use of Intl on a page takes long on a phone, so it waits for words that are shown.
let relative: Intl.RelativeTimeFormat | undefined;

function inWords(count: number, unit: Intl.RelativeTimeFormatUnit): string {
  relative ??= new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  return relative.format(count, unit);
}

/** Days between two instants by the reader's calendar. */
function calendarDays(from: number, to: number): number {
  const midnight = (instant: number) => new Date(instant).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

/** How far an instant is from another, as people say it: `in 5 hours`, `tomorrow`, `3 weeks ago`. */
export function distance(instant: number, now: number): string {
  const span = instant - now;
  const size = Math.abs(span);
  if (size < HOUR) return inWords(Math.round(span / MINUTE), 'minute');
  const days = calendarDays(now, instant);
  if (size < 12 * HOUR || days === 0) return inWords(Math.round(span / HOUR), 'hour');
  if (Math.abs(days) < 14) return inWords(days, 'day');
  if (Math.abs(days) < 60) return inWords(Math.trunc(days / 7), 'week');
  if (Math.abs(days) < 730) return inWords(Math.trunc(days / 30.44), 'month');
  return inWords(Math.trunc(days / 365.25), 'year');
}

/** Where an interval stands, in words: `On now`, `In 3 days`, `Ended 2 weeks ago`. */
export function standing(interval: Interval, now: number): string {
  const phase = phaseOf(interval, now);
  if (phase === 'now') return 'On now';
  if (phase === 'past') return `Ended ${distance(interval.end, now)}`;
  const text = distance(interval.start, now);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the clocks of a zone show at an instant. */
function wallClock(instant: number, timeZone?: string): string {
  return new Date(instant).toLocaleString('en-US', { timeZone });
}

/**
 * An interval by the reader's clock, or undefined where that shows what the event's zone shows.
 * @param zone the zone of the event
 * @param open whether its end is unknown
 */
export function readersTime(interval: Interval, zone: string, open: boolean): string | undefined {
  const { start, end } = interval;
  if ([start, end].every((at) => wallClock(at) === wallClock(at, zone))) return undefined;
  const format = new Intl.DateTimeFormat('en-US', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const name = new Intl.DateTimeFormat('en-US', { timeZoneName: 'short' })
    .formatToParts(start)
    .find((part) => part.type === 'timeZoneName')?.value;
  const text = open ? `${format.format(start)}` : format.formatRange(start, end);
  return `${text} ${name}`.replaceAll('\u2009', ' ').replace(/ (?=[AP]M\b|\S+$)/g, '\u00a0');
}
