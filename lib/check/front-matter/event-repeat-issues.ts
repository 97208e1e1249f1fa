import type { EventFields } from '../../content/schema/event';
import { addDays, utcDate } from '../../dates/calendar-date';
import { dateOf } from '../../dates/moment';
import { endInstant } from '../../events/moments';
import { hasEnd, ruleFault, startsOf } from '../../events/repeat';
import type { ValidationIssue } from './issue';

const EXAMPLE = 'repeat: FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231';

/** Ten years cover every series that somebody writes down; a rule may run for ever. */
const YEARS = 3_660;

function endlessIssue(over: boolean): ValidationIssue {
  const fix = `Add ;UNTIL=… or ;COUNT=… to it: ${EXAMPLE}`;
  return over
    ? {
        path: ['repeat'],
        cause: 'has no end, and the first of its dates is past: the event would never be over',
        fix,
      }
    : { path: ['repeat'], severity: 'warning', cause: 'has no end', fix };
}

/** What is wrong with the rule of a repeating event and with the dates that it leaves out. */
export function repeatIssues(event: Partial<EventFields>, instant: Date): ValidationIssue[] {
  const { start, end, timezone, repeat, except = [] } = event;
  if (!repeat) {
    if (except.length === 0) return [];
    const fix = 'Remove it, or add the rule of the series as `repeat`.';
    return [{ path: ['except'], cause: 'leaves out dates of an event that has one', fix }];
  }
  if (!start || !end) return [];
  const fault = ruleFault({ start, timezone, repeat });
  if (fault) {
    const cause = `"${repeat}" is no rule for this event: ${fault}`;
    return [{ path: ['repeat'], cause, fix: `Write an RRULE that gives the start: ${EXAMPLE}` }];
  }
  const issues: ValidationIssue[] = [];
  if (!hasEnd(repeat)) issues.push(endlessIssue(endInstant({ start, end, timezone }) <= instant));
  const starts = startsOf(
    { start, timezone, repeat, except: [] },
    addDays(utcDate(instant), YEARS),
  );
  const known = new Set(starts.flatMap((moment) => [moment, dateOf(moment)]));
  for (const [index, moment] of except.entries()) {
    if (known.has(moment)) continue;
    const fix = `Write one of its dates, such as ${starts[1] ?? starts[0]}, or remove the line.`;
    issues.push({ path: ['except', index], cause: `"${moment}" is no date of the series`, fix });
  }
  return issues;
}
