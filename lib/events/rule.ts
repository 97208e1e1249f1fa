import { isCalendarDate } from '../dates/calendar-date';
import { dateOf, hasTime } from '../dates/moment';
import { localTime } from '../dates/time-zone';
import { checkCount, checkDays, checkNumbers, type Parts, RANGES, readParts } from './rule-parts';

export interface RecurrenceRule {
  /**
   * Its parts in the order given, without `UNTIL`: `FREQ=WEEKLY;BYDAY=TU`. For the last days of a
   * month, the day is among them: some programs move those that do not exist.
   */
  text: string;
  frequency: (typeof FREQUENCIES)[number];
  /** The last local moment that may be a start, `YYYY-MM-DDTHH:MM`, where the rule has `UNTIL`. */
  until?: string;
  /** Whether it has `COUNT` or `UNTIL`. */
  ends: boolean;
}

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const WEEKDAY = /^(?:SU|MO|TU|WE|TH|FR|SA)$/;
const MAX_INTERVAL = 1000;
const MAX_STARTS_PER_DAY = 24;

/** Parts that RFC 5545 forbids with a frequency, or without another part. */
function checkCombination(parts: Parts, frequency: string, timed: boolean): void {
  const forbidden: Array<[name: string, frequencies: string[]]> = [
    ['BYMONTHDAY', ['WEEKLY']],
    ['BYYEARDAY', ['DAILY', 'WEEKLY', 'MONTHLY']],
    ['BYWEEKNO', ['DAILY', 'WEEKLY', 'MONTHLY']],
  ];
  for (const [name, frequencies] of forbidden) {
    if (parts.has(name) && frequencies.includes(frequency)) {
      throw new Error(`it has ${name}, which FREQ=${frequency} cannot have`);
    }
  }
  for (const name of ['BYHOUR', 'BYMINUTE']) {
    if (parts.has(name) && !timed) throw new Error(`it has ${name}, but \`start\` has no time`);
  }
  const times = (name: string): number => parts.get(name)?.split(',').length ?? 1;
  if (times('BYHOUR') * times('BYMINUTE') > MAX_STARTS_PER_DAY) {
    throw new Error(`it gives more than ${MAX_STARTS_PER_DAY} starts a day`);
  }
  const others = [...parts.keys()].some((name) => /^BY(?!SETPOS)/.test(name));
  if (parts.has('BYSETPOS') && !others) throw new Error('it has BYSETPOS without another BY part');
  if (parts.has('COUNT') && parts.has('UNTIL')) throw new Error('it has both COUNT and UNTIL');
}

/** The last local moment that `UNTIL` allows: a day to its end, an instant by the zone's clock. */
function localUntil(until: string, zone: string, timed: boolean): string {
  const [, year, month, day, hour, minute, utc] =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:T([01]\d|2[0-3]):?([0-5]\d)(?::?[0-5]\d)?(Z?))?$/.exec(until) ??
    [];
  const date = `${year}-${month}-${day}`;
  if (!isCalendarDate(date)) throw new Error(`its UNTIL, ${until}, is not a date`);
  if (hour === undefined) return `${date}T23:59`;
  if (!timed) throw new Error(`its UNTIL, ${until}, has a time, but \`start\` has none`);
  const local = `${date}T${hour}:${minute}`;
  return utc ? localTime(new Date(`${local}Z`), zone) : local;
}

/** The day of a monthly or yearly rule that has it from a start after the 28th. */
function lateDay(parts: Parts, start: string): Array<[name: string, value: string]> {
  const [, month = '', day = ''] = dateOf(start).split('-');
  const frequency = parts.get('FREQ');
  const hasDays = [...parts.keys()].some((name) => /^BY(?!HOUR|MINUTE)/.test(name));
  if (Number(day) <= 28 || hasDays) return [];
  if (frequency === 'MONTHLY') return [['BYMONTHDAY', day]];
  if (frequency !== 'YEARLY') return [];
  return [
    ['BYMONTH', String(Number(month))],
    ['BYMONTHDAY', day],
  ];
}

/**
 * Reads a recurrence rule and validates it (RFC 5545, 3.3.10). Accepted beyond the standard:
 * lower case, spaces, the property's name in front, and `UNTIL` as a day or a local time.
 * @param start a date or local date-time of the zone
 * @throws with what is wrong, as the end of the sentence "it is not a rule: …"
 */
export function parseRule(repeat: string, start: string, zone = 'UTC'): RecurrenceRule {
  const parts = new Map(readParts(repeat));
  const frequency = FREQUENCIES.find((name) => name === parts.get('FREQ'));
  if (!frequency) {
    throw new Error(`its FREQ is none of ${FREQUENCIES.join(', ')}`);
  }
  checkCombination(parts, frequency, hasTime(start));
  checkCount('INTERVAL', parts.get('INTERVAL'), MAX_INTERVAL);
  checkCount('COUNT', parts.get('COUNT'));
  for (const name of Object.keys(RANGES)) {
    const value = parts.get(name);
    if (value !== undefined) checkNumbers(name, value);
  }
  checkDays(parts.get('BYDAY') ?? 'MO', frequency, parts.has('BYWEEKNO'));
  const weekStart = parts.get('WKST') ?? 'MO';
  if (!WEEKDAY.test(weekStart)) throw new Error(`its WKST, ${weekStart}, is not a weekday`);
  const until = parts.get('UNTIL');
  parts.delete('UNTIL');
  for (const [name, value] of lateDay(parts, start)) parts.set(name, value);
  return {
    frequency,
    text: [...parts].map((part) => part.join('=')).join(';'),
    ...(until === undefined ? {} : { until: localUntil(until, zone, hasTime(start)) }),
    ends: until !== undefined || parts.has('COUNT'),
  };
}
