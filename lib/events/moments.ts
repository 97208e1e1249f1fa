import type { EventFields } from '../content/schema/event';
import { addDays } from '../dates/calendar-date';
import { formatDate, formatDateRange } from '../dates/format';
import { zoneAbbreviation, zonedInstant } from '../dates/time-zone';

/** Where days without a named zone begin and end. */
const DEFAULT_ZONE = 'UTC';

type Moments = Pick<EventFields, 'start' | 'end' | 'timezone'>;

const hasTime = (moment: string): boolean => moment.includes('T');

/** The instant an event begins: its local time, or the first moment of its first day. */
export function startInstant({ start, timezone = DEFAULT_ZONE }: Moments): Date {
  return zonedInstant(hasTime(start) ? start : `${start}T00:00`, timezone);
}

/** The instant an event is over: its local end, or the last moment of its last day. */
export function endInstant({ end, timezone = DEFAULT_ZONE }: Moments): Date {
  return zonedInstant(hasTime(end) ? end : `${addDays(end, 1)}T00:00`, timezone);
}

export type Phase = 'now' | 'upcoming' | 'past';

/** Where an event stands at an instant. Its end is exclusive: at that instant it is past. */
export function phaseAt(event: Moments, instant: Date): Phase {
  if (instant >= endInstant(event)) return 'past';
  return instant >= startInstant(event) ? 'now' : 'upcoming';
}

const clock = (moment: string): string => {
  const [hour, minute] = moment.slice(11).split(':').map(Number) as [number, number];
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
};

/** Date and time of an event in its own zone, as two phrases; no time for whole days. */
export function describeMoments(event: Moments): { date: string; time?: string } {
  const { start, end, timezone } = event;
  const first = start.slice(0, 10);
  const last = end.slice(0, 10);
  if (!hasTime(start)) return { date: formatDateRange(first, last) };
  const zone = zoneAbbreviation(startInstant(event), timezone ?? DEFAULT_ZONE);
  if (!hasTime(end))
    return { date: formatDateRange(first, last), time: `from ${clock(start)} ${zone}` };
  if (first === last) {
    return { date: formatDate(first), time: `${clock(start)} – ${clock(end)} ${zone}` };
  }
  return {
    date: formatDateRange(first, last),
    time: `${formatDate(first)}, ${clock(start)} – ${formatDate(last)}, ${clock(end)} ${zone}`,
  };
}
