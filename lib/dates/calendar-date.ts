import { UTCDateMini } from '@date-fns/utc';
import {
  addDays as addDaysTo,
  differenceInCalendarDays,
  isValid,
  lastDayOfMonth,
  lightFormat,
  parseISO,
} from 'date-fns';

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Whether a text is a day of the Gregorian calendar, written `YYYY-MM-DD` (ISO 8601).
 * `2026-02-30` has the form but is not a day.
 */
export function isCalendarDate(text: string): boolean {
  return PATTERN.test(text) && isValid(parseISO(text));
}

/** Midnight UTC of a calendar date, for formatting. */
export function utcMidnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The same instant with local getters in UTC, which is what date-fns computes with. */
const inUtc = (date: string): Date => new UTCDateMini(utcMidnight(date));

/** The calendar date of an instant in UTC. */
export function utcDate(instant: Date): string {
  return lightFormat(new UTCDateMini(instant), 'yyyy-MM-dd');
}

/** The day a number of days after (or, negative, before) a calendar date. */
export function addDays(date: string, days: number): string {
  return utcDate(addDaysTo(inUtc(date), days));
}

export function daysBetween(from: string, to: string): number {
  return differenceInCalendarDays(inUtc(to), inUtc(from));
}

/** The month of a calendar date, `YYYY-MM`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** The last day of a month, `YYYY-MM-DD`. */
export function lastDayOf(month: string): string {
  return utcDate(lastDayOfMonth(inUtc(`${month}-01`)));
}
