import { capitalized } from '../lib/capitalized';
/** One time something takes place, in milliseconds; the end is exclusive. */
export interface Interval {
  start: number;
  end: number;
  /** Whether the reader's clock shows the same time as that of the event. */
  same?: boolean;
}

export type Phase = 'now' | 'upcoming' | 'past';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whether the reader's clock shows at an instant what the event's clock, as written, shows. */
const isSame = (moment: string): boolean =>
  Date.parse(moment) === Date.parse(moment.replace(/(?:Z|[+-]\d\d:\d\d)$/, ''));

/** Reads ISO 8601 intervals, joined by spaces, as the server writes them. */
export function parseIntervals(text: string): Interval[] {
  return text
    .split(' ')
    .map((interval) => {
      const [start = '', end = ''] = interval.split('/');
      const same = isSame(start) && isSame(end);
      return { start: Date.parse(start), end: Date.parse(end), same };
    })
    .filter(({ start, end }) => !Number.isNaN(start + end));
}

/** The current interval, or else the next, or else the last. */
export function currentInterval(intervals: readonly Interval[], now: number): Interval | undefined {
  return intervals.find(({ end }) => now < end) ?? intervals.at(-1);
}

export function phaseOf({ start, end }: Interval, now: number): Phase {
  if (now >= end) return 'past';
  return now >= start ? 'now' : 'upcoming';
}

// Written by hand: the first use of Intl takes 100 ms on a phone, whatever it is used for.
function inWords(count: number, unit: string): string {
  const size = Math.abs(count);
  if (size === 0) return `this ${unit}`;
  if (size === 1 && unit === 'day') return count > 0 ? 'tomorrow' : 'yesterday';
  const span = `${size} ${unit}${size === 1 ? '' : 's'}`;
  return count > 0 ? `in ${span}` : `${span} ago`;
}

/** Days between two instants by the reader's calendar. */
function calendarDays(from: number, to: number): number {
  const midnight = (instant: number) => new Date(instant).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / DAY);
}

/** For example `in 5 hours`, `tomorrow`, or `3 weeks ago`. */
export function distance(instant: number, now: number): string {
  const span = instant - now;
  const size = Math.abs(span);
  if (size < HOUR) return inWords(Math.round(span / MINUTE), 'minute');
  const days = calendarDays(now, instant);
  if (size < 12 * HOUR || days === 0) return inWords(Math.round(span / HOUR), 'hour');
  if (Math.abs(days) < 14) return inWords(days, 'day');
  if (Math.abs(days) < 61) return inWords(Math.trunc(days / 7), 'week');
  if (Math.abs(days) < 731) return inWords(Math.trunc(days / 30.44), 'month');
  return inWords(Math.trunc(days / 365.25), 'year');
}

/** For example `On now`, `In 3 days`, or `Ended 2 weeks ago`. */
export function describePhase(interval: Interval, now: number): string {
  const phase = phaseOf(interval, now);
  if (phase === 'now') return 'On now';
  if (phase === 'past') return `Ended ${distance(interval.end, now)}`;
  const text = distance(interval.start, now);
  return capitalized(text);
}
