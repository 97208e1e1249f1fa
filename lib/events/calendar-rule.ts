import { addDays, utcDate } from '../dates/calendar-date';
import { hasTime, parseMoment } from '../dates/moment';
import { momentInstant, zonedInstant, zoneId } from '../dates/time-zone';
import { affectedTimes, zoneTransitions } from '../dates/zone-transitions';
import { now } from '../env';
import { excludedStarts, lastStart, type Series, startsOf } from './repeat';
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

/** How many years of an endless series are looked at for starts that need an instant. */
const ENDLESS_YEARS = 10;

/**
 * The starts that the clocks of a zone skip or show twice. Programs read such a local time in
 * different ways.
 */
function unclearStarts(series: Series): string[] {
  const { start, timezone = 'UTC' } = series;
  const last = lastStart(series) ?? addDays(utcDate(now()), ENDLESS_YEARS * 366);
  const instant = (local: string): Date => momentInstant(parseMoment(local, timezone));
  const windows = zoneTransitions(timezone, instant(start), instant(last)).map(affectedTimes);
  if (windows.length === 0) return [];
  return startsOf(series, last).filter((local) =>
    windows.some(([first, after]) => local >= first && local < after),
  );
}

/**
 * RRULE, EXDATE and RDATE as calendar files write them: `UNTIL` in UTC beside a time, else a day;
 * starts that are left out in the zone of the series. A start that the clocks skip or show twice is
 * left out, and added by its instant.
 * @returns lines without line ends
 */
export function calendarRule(series: Series): string[] {
  const { start, timezone = 'UTC' } = series;
  const timed = hasTime(start);
  const { text, until } = parseRule(series.repeat, start, timezone);
  const end = (local: string): string =>
    timed ? calendarInstant(zonedInstant(local, timezone)) : calendarMoment(local).slice(0, 8);
  const rule = `RRULE:${text}${until === undefined ? '' : `;UNTIL=${end(until)}`}`;
  const unclear = timed ? unclearStarts(series) : [];
  const excluded = [...excludedStarts(series), ...unclear].sort().map(calendarMoment);
  const exdate = (parameter: string, suffix = ''): string[] =>
    excluded.length === 0
      ? []
      : [`EXDATE${parameter}:${excluded.map((moment) => moment + suffix).join(',')}`];
  if (!timed) return [rule, ...exdate(';VALUE=DATE')];
  if (timezone === 'UTC') return [rule, ...exdate('', 'Z')];
  const added = unclear.map((local) => calendarInstant(zonedInstant(local, timezone)));
  return [
    rule,
    ...exdate(`;TZID=${zoneId(timezone)}`),
    ...(added.length > 0 ? [`RDATE:${added.join(',')}`] : []),
  ];
}
