import type { EventFields } from '../../content/schema/event';
import { dateOf, hasTime } from '../../dates/moment';
import { endInstant, startInstant } from '../../events/moments';
import type { ValidationIssue } from './issue';

/** What is wrong with the sessions of an event: they are in order, within it, and have times. */
export function sessionIssues(event: Partial<EventFields>): ValidationIssue[] {
  const { start, end, timezone, sessions = [], repeat } = event;
  if (sessions.length === 0 || !start || !end) return [];
  if (repeat) {
    const fix =
      'Remove one of the two: sessions are the parts of one event. Write a file for each time it takes place.';
    return [{ path: ['sessions'], cause: 'can’t be combined with `repeat`', fix }];
  }
  const issues: ValidationIssue[] = [];
  let last: Date | undefined;
  for (const [index, session] of sessions.entries()) {
    const moments = { ...session, timezone };
    const [from, to] = [startInstant(moments), endInstant(moments)];
    const path = ['sessions', index];
    if (!hasTime(session.start) || !hasTime(session.end) || to <= from) {
      const cause = `does not go from a time to a later one: ${session.start}, ${session.end}`;
      const fix = `Write { start: ${dateOf(session.start)}T09:00, end: ${dateOf(session.start)}T12:00 }`;
      issues.push({ path, cause, fix });
    } else if (last && from < last) {
      const fix = 'List the sessions in order, without overlap.';
      issues.push({ path, cause: `starts before the one above it ends, at ${session.start}`, fix });
    } else if (
      from < startInstant({ start, end, timezone }) ||
      to > endInstant({ start, end, timezone })
    ) {
      const cause = `is not within the event, ${start} to ${end}`;
      const fix = `Write start: ${sessions[0]?.start} and end: ${sessions.at(-1)?.end} for the event.`;
      issues.push({ path, cause, fix });
    }
    last = to;
  }
  return issues;
}
