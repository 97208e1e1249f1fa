import type { EventFields } from '../../content/schema/event';
import { dateOf, hasTime } from '../../dates/moment';
import { endInstant, startInstant } from '../../events/moments';
import { issue, type ValidationIssue } from './issue';

/** What is wrong with the sessions of an event: they are in order, within it, and have times. */
export function sessionIssues(event: Partial<EventFields>): ValidationIssue[] {
  const { start, end, timezone, sessions = [], repeat } = event;
  if (sessions.length === 0 || !start || !end) return [];
  if (repeat) {
    const fix =
      'Remove one of the two: sessions are the parts of one event. Write a file for each time it takes place.';
    return [issue('sessions', 'can’t be combined with `repeat`', fix)];
  }
  const whole = { start, end, timezone };
  let last: Date | undefined;
  return sessions.flatMap((session, index): ValidationIssue[] => {
    const [from, to] = [startInstant, endInstant].map((at) => at({ ...session, timezone }));
    const before = last;
    last = to;
    const bad = (cause: string, fix: string) => [issue(['sessions', index], cause, fix)];
    if (!from || !to || !hasTime(session.start) || !hasTime(session.end) || to <= from) {
      const day = dateOf(session.start);
      const cause = `does not go from a time to a later one: ${session.start}, ${session.end}`;
      return bad(cause, `Write { start: ${day}T09:00, end: ${day}T12:00 }`);
    }
    if (before && from < before) {
      const cause = `starts before the one above it ends, at ${session.start}`;
      return bad(cause, 'List the sessions in order, without overlap.');
    }
    if (from >= startInstant(whole) && to <= endInstant(whole)) return [];
    const fix = `Write start: ${sessions[0]?.start} and end: ${sessions.at(-1)?.end} for the event.`;
    return bad(`is not within the event, ${start} to ${end}`, fix);
  });
}
