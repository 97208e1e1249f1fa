import { hasTime } from '../dates/moment';
import { zonedInstant, zoneId } from '../dates/time-zone';
import { excludedStarts, type Series } from './repeat';
import { parseRule } from './rule';

/** A local date or date-time as calendar files write it: `20261103T100000`. */
export function calendarMoment(local: string): string {
  const text = local.replace(/[-:]/g, '');
  return hasTime(local) ? `${text}00` : text;
}

/** An instant as calendar files write it: `20261103T170000Z`. */
export function calendarInstant(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d+/g, '');
}

/**
 * RRULE and EXDATE as calendar files write them: `UNTIL` in UTC beside a time, else a day, and
 * starts that are left out in the zone of the series.
 * @returns one or two lines, without line ends
 */
export function calendarRule(series: Series): string[] {
  const { start, timezone = 'UTC' } = series;
  const timed = hasTime(start);
  const { text, until } = parseRule(series.repeat, start, timezone);
  const end = (local: string): string =>
    timed ? calendarInstant(zonedInstant(local, timezone)) : calendarMoment(local).slice(0, 8);
  const rule = `RRULE:${text}${until === undefined ? '' : `;UNTIL=${end(until)}`}`;
  const excluded = excludedStarts(series).map(calendarMoment);
  if (excluded.length === 0) return [rule];
  if (!timed) return [rule, `EXDATE;VALUE=DATE:${excluded.join(',')}`];
  if (timezone === 'UTC') return [rule, `EXDATE:${excluded.map((at) => `${at}Z`).join(',')}`];
  return [rule, `EXDATE;TZID=${zoneId(timezone)}:${excluded.join(',')}`];
}
