import { RRuleTemporal } from 'rrule-temporal';
import { dateOf, hasTime, momentText, parseMoment } from '../dates/moment';
import { parseRule } from './rule';

export interface Series {
  /** The first start: a date, or a local date-time of the zone. */
  start: string;
  timezone?: string;
  /** A recurrence rule (RFC 5545, 3.3.10), with or without the property's name. */
  repeat: string;
  /** Starts that are left out: each a local date-time, or a date for all of its day. */
  except: readonly string[];
}

/** How many starts a series may have. A daily event reaches it after nearly 14 years. */
export const MAX_STARTS = 5000;

/** How many days, weeks, months or years a rule is followed. It may never give a date. */
const MAX_PERIODS = { DAILY: 20_000, WEEKLY: 3_000, MONTHLY: 2_000, YEARLY: 2_000 } as const;

/** After all dates that a rule may give. */
const FAR = '9999-12-31';

/** A local date or date-time as if it were in UTC, where every time exists once. */
const asUtc = (local: string): Date =>
  new Date(`${momentText({ time: '00:00', ...parseMoment(local) })}Z`);

const compact = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d+/g, '');

/**
 * A rule over local clocks. Zones come in after its expansion, from the runtime's data alone.
 * @throws with what is wrong with the rule
 */
function localRule({ start, timezone, repeat }: Omit<Series, 'except'>): RRuleTemporal {
  const { text, frequency, until } = parseRule(repeat, start, timezone);
  const end = until === undefined ? '' : `;UNTIL=${compact(asUtc(until))}`;
  return new RRuleTemporal({
    rruleString: `DTSTART:${compact(asUtc(start))}\nRRULE:${text}${end}`,
    maxIterations: MAX_PERIODS[frequency],
  });
}

/** The value of a computation that stops with an error when it has looked at all periods. */
function bounded<Value>(compute: () => Value): Value | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Error && /Maximum iterations|Out-of-bounds/.test(error.message)) return;
    throw error;
  }
}

/**
 * The local starts of a series, as `start` is written, earliest first, `except` left out.
 * @param until the last date or local date-time up to which all starts are included
 * @param after a local date-time after which one start is included, wherever it is
 * @throws with what is wrong with the rule, or if it has too many starts to be listed
 */
export function startsOf(series: Series, until: string, after?: string): string[] {
  const { start, except } = series;
  const rule = localRule(series);
  const excluded = new Set(except);
  const isKept = (local: string): boolean => !excluded.has(local) && !excluded.has(dateOf(local));
  const local = (date: { epochMilliseconds: number }): string =>
    new Date(date.epochMilliseconds).toISOString().slice(0, start.length);
  const last = asUtc(hasTime(until) ? until : `${until}T23:59`);
  const all = bounded(() => rule.between(asUtc(start), last, true))?.map(local);
  if (!all) throw new Error(`it gives more than ${MAX_STARTS} dates up to ${until}`);
  const starts = all.filter(isKept);
  if (after === undefined || (starts.at(-1) ?? '') > after) return starts;
  let next = bounded(() => rule.next(new Date(Math.max(asUtc(after).getTime(), last.getTime()))));
  while (next && !isKept(local(next))) {
    const date = new Date(next.epochMilliseconds);
    next = bounded(() => rule.next(date));
  }
  return next ? [...starts, local(next)] : starts;
}

/** The starts that `except` leaves out, earliest first. */
export function excludedStarts(series: Series): string[] {
  const last = series.except.map(dateOf).sort().at(-1);
  if (last === undefined) return [];
  const kept = new Set(startsOf(series, last));
  return startsOf({ ...series, except: [] }, last).filter((start) => !kept.has(start));
}

/** The last start of a series; undefined where it has no end, or one too far away to compute. */
export function lastStart(series: Omit<Series, 'except'>): string | undefined {
  const { start, timezone, repeat } = series;
  if (!parseRule(repeat, start, timezone).ends) return undefined;
  const all = bounded(() => localRule(series).between(asUtc(start), asUtc(FAR), true));
  const last = all?.at(-1);
  return last && new Date(last.epochMilliseconds).toISOString().slice(0, start.length);
}

/** What is wrong with a rule, as the end of the sentence "it is not a rule: …", or undefined. */
export function ruleIssue(series: Omit<Series, 'except'>): string | undefined {
  const { start } = series;
  try {
    const before = new Date(asUtc(start).getTime() - 1);
    const first = bounded(() => localRule(series).next(before));
    if (!first) return 'it gives no date at all';
    const found = new Date(first.epochMilliseconds).toISOString().slice(0, start.length);
    return found === start ? undefined : `its first date is ${found}, not the start`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
