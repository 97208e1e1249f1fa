import type { EventFields } from '../../content/schema/event';
import { addDays, utcDate } from '../../dates/calendar-date';
import { dateOf, hasTime } from '../../dates/moment';
import { endInstant } from '../../events/moments';
import { HORIZON } from '../../events/occurrences';
import { MAX_STARTS, ruleIssue, type Series, startsOf } from '../../events/repeat';
import { parseRule } from '../../events/rule';
import { issue, type ValidationIssue } from './issue';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A rule that fits an event: on the weekday of its start, until ten weeks after it. */
function exampleFor(start: string): string {
  const day = dateOf(start);
  const weekday = WEEKDAYS[new Date(`${day}T00:00Z`).getUTCDay()];
  return `repeat: FREQ=WEEKLY;BYDAY=${weekday};UNTIL=${addDays(day, 70).replaceAll('-', '')}`;
}

function endlessIssue(over: boolean, repeat: string): ValidationIssue {
  const past = ', and the first of its dates is past: the event would never be over';
  const fix = `Say how often it happens: repeat: ${repeat};COUNT=10`;
  if (over) return issue('repeat', `has no end${past}`, fix);
  return { ...issue('repeat', 'has no end', fix), severity: 'warning' };
}

/** Ten years ahead: farther dates that a series leaves out are not looked for. */
const FAR = 3660;

/** The dates of a series that its exceptions may name; undefined where they are too many. */
function knownStarts(series: Omit<Series, 'except'>, except: readonly string[], today: string) {
  const far = addDays(today, FAR);
  const named = except.map(dateOf).filter((day) => day <= far);
  const last = [addDays(today, HORIZON), ...named].sort().at(-1) ?? today;
  try {
    const starts = startsOf({ ...series, except: [] }, last);
    return starts.length < MAX_STARTS ? starts : undefined;
  } catch {
    return undefined;
  }
}

function exceptIssues(except: readonly string[], starts: readonly string[]): ValidationIssue[] {
  const known = new Set(starts.flatMap((moment) => [moment, dateOf(moment)]));
  const fix = `Write one of its dates, such as ${starts[1] ?? starts[0]}, or remove the line.`;
  const issues = except.flatMap((moment, index): ValidationIssue[] => {
    const cause = `"${moment}" is not a date of the series`;
    return known.has(moment) ? [] : [issue(['except', index], cause, fix)];
  });
  const left = starts.filter((at) => !except.includes(at) && !except.includes(dateOf(at)));
  if (left.length > 0 || starts.length === 0) return issues;
  const cause = 'leaves out every date of the series';
  return [...issues, issue('except', cause, 'Keep one date, or set status: cancelled.')];
}

/** The milliseconds between two local moments; an end without a time reaches to the end of its day. */
function length(from: string, to: string): number {
  const at = (moment: string) => Date.parse(hasTime(moment) ? `${moment}Z` : `${moment}T00:00Z`);
  return at(to) - at(from);
}

function overlapIssues(start: string, end: string, starts: readonly string[]): ValidationIssue[] {
  const duration = length(start, hasTime(end) ? end : addDays(end, 1));
  const at = starts.findIndex(
    (next, index) => index > 0 && length(starts[index - 1] ?? '', next) < duration,
  );
  if (at === -1) return [];
  const cause = `gives dates that overlap: ${starts[at]} starts before ${starts[at - 1]} is over`;
  return [issue('repeat', cause, 'Write an earlier end, or a rule with fewer dates.')];
}

/** What is wrong with the rule of a repeating event and with the dates that it leaves out. */
export function repeatIssues(event: Partial<EventFields>, instant: Date): ValidationIssue[] {
  const { start, end, timezone, repeat, except = [] } = event;
  if (!repeat) {
    if (except.length === 0) return [];
    const fix = 'Remove it, or add the rule of the series as `repeat`.';
    const cause = 'leaves out dates of an event that has one';
    return [{ path: ['except'], absent: ['repeat'], cause, fix }];
  }
  if (!start || !end) return [];
  const series = { start, timezone, repeat };
  const problem = ruleIssue(series);
  if (problem) {
    const cause = `"${repeat}" is not a rule for this event: ${problem}`;
    const fix = `Write ${exampleFor(start)}, or another RRULE that gives the start.`;
    return [issue('repeat', cause, fix)];
  }
  const starts = knownStarts(series, except, utcDate(instant));
  if (!starts) {
    const cause = `"${repeat}" gives ${MAX_STARTS} dates or more`;
    return [issue('repeat', cause, `Write a rule with fewer dates: ${exampleFor(start)}`)];
  }
  const isOver = endInstant({ start, end, timezone }) <= instant;
  return [
    ...(parseRule(repeat, start, timezone).ends ? [] : [endlessIssue(isOver, repeat)]),
    ...exceptIssues(except, starts),
    ...overlapIssues(start, end, starts),
  ];
}
