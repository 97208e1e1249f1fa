import type { EventFields } from '../content/schema/event';
import { addDays } from '../dates/calendar-date';
import { clockTime, unbroken } from '../dates/clock';
import { formatDate, formatDateRange } from '../dates/format';
import { zoneAbbreviation, zonedInstant } from '../dates/time-zone';

/** Where days without a named zone begin and end. */
const DEFAULT_ZONE = 'UTC';

/** When something takes place: `start` and `end` as the front matter writes them. */
export type Moments = Pick<EventFields, 'start' | 'end' | 'timezone'>;

/** Whether a moment names a time, and not a day alone. */
export function hasTime(moment: string): boolean {
  return moment.includes('T');
}

/** The instant of a moment: its local time, or the first moment of its day. */
export function momentInstant(moment: string, timezone = DEFAULT_ZONE): Date {
  return zonedInstant(hasTime(moment) ? moment : `${moment}T00:00`, timezone);
}

/** The instant an event begins: its local time, or the first moment of its first day. */
export function startInstant({ start, timezone }: Moments): Date {
  return momentInstant(start, timezone);
}

/** The instant an event is over: its local end, or the last moment of its last day. */
export function endInstant({ end, timezone }: Moments): Date {
  return momentInstant(hasTime(end) ? end : addDays(end, 1), timezone);
}

/** Whether an event has a start time but no end was published: it ends with the day it begins. */
export function isOpenEnded({ start, end }: Moments): boolean {
  return hasTime(start) && end === start.slice(0, 10);
}

export type Phase = 'now' | 'upcoming' | 'past';

/** Where an event stands at an instant. Its end is exclusive: at that instant it is past. */
export function phaseAt(event: Moments, instant: Date): Phase {
  if (instant >= endInstant(event)) return 'past';
  return instant >= startInstant(event) ? 'now' : 'upcoming';
}

const clock = (moment: string): string => {
  const [hour, minute] = moment.slice(11).split(':').map(Number) as [number, number];
  return clockTime(hour, minute);
};

const abbreviation = (moment: string, timezone = DEFAULT_ZONE): string =>
  zoneAbbreviation(momentInstant(moment, timezone), timezone);

/** A moment as a phrase: `May 1, 2026, 9:00 AM MDT`, or the day alone. */
export function describeMoment(moment: string, timezone?: string): string {
  const day = formatDate(moment.slice(0, 10));
  const time = `${clock(moment)} ${abbreviation(moment, timezone)}`;
  return hasTime(moment) ? `${day}, ${unbroken(time)}` : day;
}

/** The days of an event in its own zone, without times: `March 7 – 9, 2026`. */
export function describeDays({ start, end }: Moments): string {
  return formatDateRange(start.slice(0, 10), end.slice(0, 10));
}

/**
 * Date and time of an event in its own zone in one line, `July 16, 2026, 4:40 PM – 5:25 PM CEST`,
 * with spaces in each time that do not break. Times over several days name their days themselves.
 * Where the clocks change between start and end, both have their abbreviation.
 */
export function describeWhen(event: Moments): string {
  const { start, end, timezone } = event;
  if (!hasTime(start)) return describeDays(event);
  const zone = abbreviation(start, timezone);
  if (!hasTime(end)) return unbroken(`${describeDays(event)}, from ${clock(start)} ${zone}`);
  const zoneAtEnd = abbreviation(end, timezone);
  const day = formatDate(start.slice(0, 10));
  const from = `${day}, ${clock(start)}${zone === zoneAtEnd ? '' : ` ${zone}`}`;
  const endsSameDay = start.slice(0, 10) === end.slice(0, 10);
  const to = endsSameDay ? `${clock(end)} ${zoneAtEnd}` : describeMoment(end, timezone);
  return unbroken(`${from} – ${to}`);
}
