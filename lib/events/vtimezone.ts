import { tzOffset } from '@date-fns/tz';
import { lastDayOf, monthOf, utcMidnight } from '../dates/calendar-date';
import { parseMoment } from '../dates/moment';
import { localTime, zoneAbbreviation, zoneId } from '../dates/time-zone';
import { type ZoneTransition, zoneTransitions } from '../dates/zone-transitions';
import { groupBy } from '../group';
import { calendarInstant, calendarMoment } from './calendar-rule';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** How many years of transitions an endless series is described by. */
const ENDLESS_YEARS = 20;

/** The instants for which a zone is described. */
export interface ZoneSpan {
  first: Date;
  /** Undefined for a series without end. */
  last?: Date;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(Math.trunc(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}${two(size % 60)}`;
}

/** What the clocks show at a transition by the old offset, as DTSTART wants it. */
const onset = ({ at, from }: ZoneTransition): string =>
  localTime(new Date(at.getTime() + from * 60_000), 'UTC');

/** Which weekday of its month a date is: `2SU`, or `-1SU` where it is the last. */
function weekdays(date: string): string[] {
  const day = utcMidnight(date).getUTCDate();
  const name = WEEKDAYS[utcMidnight(date).getUTCDay()];
  const isLast = day + 7 > utcMidnight(lastDayOf(monthOf(date))).getUTCDate();
  return [...(isLast ? [`-1${name}`] : []), `${Math.ceil(day / 7)}${name}`];
}

/** The yearly rule that gives exactly these local dates, if there is one. */
function yearlyRule(onsets: readonly string[]): string | undefined {
  const dates = onsets.map((local) => parseMoment(local).date);
  const [first = '', ...others] = dates;
  const year = (date: string): number => utcMidnight(date).getUTCFullYear();
  if (others.some((date, index) => year(date) !== year(first) + index + 1)) return undefined;
  const weekday = weekdays(first).find((name) => others.every((o) => weekdays(o).includes(name)));
  const month = utcMidnight(first).getUTCMonth() + 1;
  return weekday && `FREQ=YEARLY;BYMONTH=${month};BYDAY=${weekday}`;
}

/**
 * Transitions as one observance with a yearly rule, or each as its own: some programs ignore RDATE
 * here, and others then forget DTSTART.
 */
function observances(zone: string, group: readonly ZoneTransition[], endless: boolean): string[] {
  const [first, ...others] = group;
  const last = group.at(-1);
  if (!first || !last) return [];
  const onsets = group.map(onset);
  const rule = others.length > 0 ? yearlyRule(onsets) : undefined;
  if (others.length > 0 && !rule) return group.flatMap((item) => observances(zone, [item], false));
  const kind = first.to > first.from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${calendarMoment(onsets[0] ?? '')}`,
    `TZOFFSETFROM:${offsetText(first.from)}`,
    `TZOFFSETTO:${offsetText(first.to)}`,
    `TZNAME:${zoneAbbreviation(first.at, zone)}`,
    ...(rule ? [`RRULE:${rule}${endless ? '' : `;UNTIL=${calendarInstant(last.at)}`}`] : []),
    `END:${kind}`,
  ];
}

/**
 * A zone as calendar files describe it (RFC 5545, 3.6.5), right for every instant of a span. It is
 * computed from the zone data of the runtime, the same that pages are made with.
 * @param zone an IANA zone
 */
export function vtimezone(zone: string, { first, last }: ZoneSpan): string {
  const start = new Date(Date.UTC(first.getUTCFullYear() - 1, 0, 1));
  const lastYear = last?.getUTCFullYear() ?? first.getUTCFullYear() + ENDLESS_YEARS;
  const end = new Date(Date.UTC(lastYear + 1, 0, 1));
  const transitions = zoneTransitions(zone, start, end);
  const offset = tzOffset(zone, start);
  const groups = groupBy(transitions, (transition) => {
    const { date, time } = parseMoment(onset(transition));
    return [transition.from, transition.to, utcMidnight(date).getUTCMonth(), time].join(' ');
  });
  const isEndless = (group: readonly ZoneTransition[]): boolean =>
    last === undefined && group.at(-1)?.at.getUTCFullYear() === lastYear;
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zoneId(zone)}`,
    ...observances(zone, [{ at: start, from: offset, to: offset }], false),
    ...[...groups.values()].flatMap((group) => observances(zone, group, isEndless(group))),
    'END:VTIMEZONE',
  ].join('\r\n');
}
