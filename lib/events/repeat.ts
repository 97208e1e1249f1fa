import * as library from 'rrule';
import { localTime, zonedInstant } from '../dates/time-zone';

// Node reads the package as CommonJS, where all of it stands under `default`; bundlers as a module.
const { RRule } = 'default' in library ? (library.default as typeof library) : library;

/** How a rule's dates are counted: in local time that is written as if it were UTC. */
const asUtc = (local: string): Date => new Date(local.includes('T') ? `${local}:00Z` : local);

const compact = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d+/g, '');

/** What a rule is laid over: the first start, and the zone its clock stands in. */
export interface Series {
  /** A date, or a local date-time. */
  start: string;
  timezone?: string;
  /** An RRULE, with or without its name. */
  repeat: string;
  /** Starts that are left out, each as a date or a local date-time. */
  except: readonly string[];
}

const parts = (repeat: string): Map<string, string> =>
  new Map(
    repeat
      .replace(/^RRULE:/i, '')
      .split(';')
      .filter(Boolean)
      .map((part) => {
        const [name = '', value = ''] = part.split('=');
        return [name.trim().toUpperCase(), value.trim().toUpperCase()];
      }),
  );

/** Whether a rule says when it stops. */
export function hasEnd(repeat: string): boolean {
  const rule = parts(repeat);
  return rule.has('UNTIL') || rule.has('COUNT');
}

/** The last local moment that `UNTIL` allows: a day to its end, an instant by the zone's clock. */
function localUntil(until: string, zone: string): Date {
  const [, year, month, day, time, utc] =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}:?\d{2}(?::?\d{2})?)(Z?))?$/.exec(until) ?? [];
  const date = `${year}-${month}-${day}`;
  if (time === undefined) return new Date(`${date}T23:59:59Z`);
  const local = `${date}T${time.slice(0, 2)}:${time.replace(':', '').slice(2, 4)}`;
  return asUtc(utc ? localTime(asUtc(local), zone) : local);
}

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

/**
 * Reads a rule.
 * @throws with a sentence about what is wrong with it
 */
function readRule({ start, timezone = 'UTC', repeat }: Omit<Series, 'except'>) {
  const rule = parts(repeat);
  const frequency = rule.get('FREQ') ?? '';
  if (!FREQUENCIES.includes(frequency)) {
    throw new Error(`its FREQ is none of ${FREQUENCIES.join(', ')}`);
  }
  if (rule.has('COUNT') && rule.has('UNTIL')) throw new Error('it has both COUNT and UNTIL');
  if (rule.has('DTSTART')) throw new Error('it has a DTSTART, which is the field `start`');
  const until = rule.get('UNTIL');
  rule.delete('UNTIL');
  const text = [...rule].map((part) => part.join('=')).join(';');
  const options = RRule.parseString(text);
  const end = until === undefined ? undefined : localUntil(until, timezone);
  if (end && Number.isNaN(end.getTime())) throw new Error(`its UNTIL, ${until}, is no date`);
  const dtstart = asUtc(start);
  return { text, end, rule: new RRule({ ...options, dtstart, ...(end ? { until: end } : {}) }) };
}

/**
 * The starts of a series up to a local moment, as `start` is written, earliest first.
 * @param until the last date or local date-time that may be among them
 * @throws with a sentence about what is wrong with the rule
 */
export function startsOf(series: Series, until: string): string[] {
  const { start, except } = series;
  const last = until.includes('T') ? asUtc(until) : new Date(`${until}T23:59:59Z`);
  const left = new Set(except);
  return readRule(series)
    .rule.between(asUtc(start), last, true)
    .map((date) => date.toISOString().slice(0, start.length))
    .filter((moment) => !left.has(moment) && !left.has(moment.slice(0, 10)));
}

/** What is wrong with a rule, as the end of the sentence "is no rule: …", or undefined. */
export function ruleFault(series: Omit<Series, 'except'>): string | undefined {
  try {
    const [first] = readRule(series).rule.all((_, count) => count < 1);
    if (!first) return 'it gives no date at all';
    const found = first.toISOString().slice(0, series.start.length);
    return found === series.start ? undefined : `its first date is ${found}, not the start`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * RRULE and EXDATE as calendar files write them: `UNTIL` in UTC beside a time, a day otherwise.
 * @param zone the name under which the file knows the series' zone; undefined for UTC
 */
export function calendarRule(series: Series, zone: string | undefined): string {
  const { start, timezone = 'UTC', except } = series;
  const timed = start.includes('T');
  const { text, end } = readRule(series);
  const until = (moment: Date): string =>
    timed
      ? compact(zonedInstant(moment.toISOString().slice(0, 16), timezone))
      : compact(moment).slice(0, 8);
  const rule = `RRULE:${text}${end ? `;UNTIL=${until(end)}` : ''}`;
  if (except.length === 0) return rule;
  const value = (moment: string): string => {
    const local = timed && !moment.includes('T') ? moment + start.slice(10) : moment;
    if (!timed) return local.replaceAll('-', '');
    if (zone === undefined) return compact(zonedInstant(local, timezone));
    return compact(asUtc(local)).replace('Z', '');
  };
  const name = timed ? (zone ? `EXDATE;TZID=${zone}` : 'EXDATE') : 'EXDATE;VALUE=DATE';
  return `${rule}\r\n${name}:${except.map(value).join(',')}`;
}
