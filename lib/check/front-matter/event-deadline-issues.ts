import type { EventFields } from '../../content/schema/event';
import { hasTime } from '../../dates/moment';
import { slugify } from '../../slug';
import { clockIssue } from './event-clock-issues';
import { issue, type ValidationIssue } from './issue';

/** What is wrong with the deadlines of an event: zones, local times, titles that are not unique. */
export function deadlineIssues({
  deadlines = [],
  timezone: zoneOfEvent,
}: Partial<EventFields>): ValidationIssue[] {
  const names = deadlines.map(({ title }) => slugify(title));
  return deadlines.flatMap(({ title, at, timezone, aoe }, index): ValidationIssue[] => {
    const path = ['deadlines', index];
    const zone = timezone ?? zoneOfEvent;
    if (names.indexOf(names[index] ?? '') !== index) {
      const fix = 'Give each deadline of an event a title of its own.';
      return [issue([...path, 'title'], `"${title}" is there twice`, fix)];
    }
    if (aoe && timezone) {
      const cause = `"${timezone}" is given, and \`aoe\` as well`;
      return [issue([...path, 'timezone'], cause, 'Keep one of the two.')];
    }
    if (aoe || !hasTime(at)) return [];
    if (zone) return clockIssue([...path, 'at'], at, zone);
    const cause = `"${at}" has a time, but neither the deadline nor the event has a zone`;
    const fix = 'Add timezone: America/Denver, or aoe: true for anywhere on Earth.';
    return [{ path: [...path, 'at'], absent: ['timezone'], cause, fix }];
  });
}
