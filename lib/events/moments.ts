import type { EventFields } from '../content/schema/event';
import { addDays } from '../dates/calendar-date';
import { clockTime, unbroken } from '../dates/clock';
import { formatDate, formatDateRange } from '../dates/format';
import { dateOf, hasTime, parseMoment } from '../dates/moment';
import { localTime, momentInstant, zoneAbbreviation } from '../dates/time-zone';

/** When something takes place: `start` and `end` as the front matter writes them. */
export interface Moments extends Pick<EventFields, 'start' | 'end' | 'timezone'> {
  /** Milliseconds; set for a date of a series, whose local end may be a time that comes twice. */
  duration?: number;
}

/** The instant an event begins: its local time, or the first moment of its first day. */
export function startInstant({ start, timezone }: Moments): Date {
  return momentInstant(parseMoment(start, timezone));
}

/** The instant an event is over: its local end, or the last moment of its last day. */
export function endInstant(event: Moments): Date {
  const { end, timezone, duration } = event;
  if (duration !== undefined) return new Date(startInstant(event).getTime() + duration);
  return momentInstant(parseMoment(hasTime(end) ? end : addDays(end, 1), timezone));
}

/** Whether an event has a start time but no end was published: it ends with the day it begins. */
export function isOpenEnded({ start, end }: Moments): boolean {
  return hasTime(start) && end === dateOf(start);
}

export type Phase = 'now' | 'upcoming' | 'past';

/** The phase of an event at an instant. Its end is exclusive: at that instant it is past. */
export function phaseAt(event: Moments, instant: Date): Phase {
  if (instant >= endInstant(event)) return 'past';
  return instant >= startInstant(event) ? 'now' : 'upcoming';
}

/** What the clocks of a zone show at a moment: in a gap of the clocks, the time after it. */
function shown(text: string, timezone?: string) {
  const moment = parseMoment(text, timezone);
  if (moment.time === undefined) return { ...moment, clock: '', abbreviation: '' };
  const instant = momentInstant(moment);
  const { date, time = '' } = parseMoment(localTime(instant, moment.zone));
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const abbreviation = zoneAbbreviation(instant, moment.zone);
  return { date, clock: clockTime(hour, minute), abbreviation };
}

/** A moment as a phrase: `May 1, 2026, 9:00 AM MDT`, or the day alone. */
export function describeMoment(moment: string, timezone?: string): string {
  const { date, clock, abbreviation } = shown(moment, timezone);
  const day = formatDate(date);
  return hasTime(moment) ? `${day}, ${unbroken(`${clock} ${abbreviation}`)}` : day;
}

/** The days of an event in its own zone, without times: `March 7 – 9, 2026`. */
export function describeDays({ start, end, timezone }: Moments): string {
  return formatDateRange(shown(start, timezone).date, shown(end, timezone).date);
}

/**
 * Date and time of an event in its own zone in one line, `July 16, 2026, 4:40 PM – 5:25 PM CEST`,
 * with spaces in each time that do not break. An end on another day has its date. Where the clocks
 * change between start and end, both have their abbreviation.
 */
export function describeWhen(event: Moments): string {
  const { start, end, timezone } = event;
  if (!hasTime(start)) return describeDays(event);
  const from = shown(start, timezone);
  if (!hasTime(end)) {
    return unbroken(`${describeDays(event)}, from ${from.clock} ${from.abbreviation}`);
  }
  const to = shown(end, timezone);
  const zone = from.abbreviation === to.abbreviation ? '' : ` ${from.abbreviation}`;
  const last =
    from.date === to.date ? `${to.clock} ${to.abbreviation}` : describeMoment(end, timezone);
  return unbroken(`${formatDate(from.date)}, ${from.clock}${zone} – ${last}`);
}
