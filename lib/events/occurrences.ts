import type { EventFields } from '../content/schema/event';
import { addDays, daysBetween } from '../dates/calendar-date';
import { dateOf, hasTime } from '../dates/moment';
import { localTime, tzOffsetSuffix } from '../dates/time-zone';
import { endInstant, type Moments, type Phase, phaseAt, startInstant } from './moments';
import { startsOf } from './repeat';

/** How far ahead the dates of a series are shown, in days. */
export const HORIZON = 400;

type Repeated = Pick<EventFields, 'start' | 'end' | 'timezone' | 'repeat' | 'except'>;

/** One of the times an event takes place; an event without `repeat` has a single one. */
export interface Occurrence extends Moments {
  /** Its anchor on the event's page, unique within the event. */
  id: string;
}

const withId = (moments: Moments): Occurrence => ({
  ...moments,
  id: moments.start.replace('T', '-').replace(':', ''),
});

/**
 * An occurrence by its start. It lasts as many days as the first, or as long as that to the minute,
 * as calendar programs compute it (RFC 5545, 3.8.5.3).
 */
function occurrenceAt(start: string, first: Repeated): Occurrence {
  const { timezone } = first;
  if (!hasTime(first.end)) {
    const days = daysBetween(dateOf(first.start), dateOf(first.end));
    return withId({ start, end: addDays(dateOf(start), days), timezone });
  }
  const duration = endInstant(first).getTime() - startInstant(first).getTime();
  const ends = endInstant({ start, end: start, timezone, duration });
  return withId({ start, end: localTime(ends, timezone ?? 'UTC'), timezone, duration });
}

/**
 * The times an event takes place, earliest first: by the clock of its zone, so that a call at 10 AM
 * stays at 10 AM when the clocks change.
 * @param instant the present; included are all dates up to 400 days later, and always the next
 */
export function occurrencesOf(event: Repeated, instant: Date): Occurrence[] {
  const { start, end, timezone, repeat, except } = event;
  if (!repeat) return [withId({ start, end, timezone })];
  const now = localTime(instant, timezone ?? 'UTC');
  const until = addDays(dateOf(now), HORIZON);
  return startsOf({ start, timezone, repeat, except }, until, now).map((moment) =>
    occurrenceAt(moment, event),
  );
}

/** The occurrence that a visitor is shown: the one that is on, else the next, else the last. */
export function currentOccurrence(
  occurrences: readonly Occurrence[],
  instant: Date,
): Occurrence | undefined {
  return occurrences.find((item) => phaseAt(item, instant) !== 'past') ?? occurrences.at(-1);
}

/** The phase of an event as a whole: past only once its last occurrence is. */
export function eventPhase(occurrences: readonly Occurrence[], instant: Date): Phase {
  const current = currentOccurrence(occurrences, instant);
  return current ? phaseAt(current, instant) : 'past';
}

/** An instant in ISO 8601, by the clock of a zone with its offset, else in UTC. */
function isoInstant(instant: Date, zone?: string): string {
  return localTime(instant, zone ?? 'UTC') + (zone ? tzOffsetSuffix(instant, zone) : 'Z');
}

/**
 * The times of occurrences as ISO 8601 intervals, joined by spaces: what the browser's clock reads.
 * Those with a time are written by the clock of the event: `2026-05-16T10:00-06:00/…`.
 */
export function isoIntervals(occurrences: readonly Moments[]): string {
  return occurrences
    .map((item) => {
      const zone = hasTime(item.start) ? item.timezone : undefined;
      return [startInstant(item), endInstant(item)].map((at) => isoInstant(at, zone)).join('/');
    })
    .join(' ');
}
