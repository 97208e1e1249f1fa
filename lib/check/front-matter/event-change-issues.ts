import type { EventFields } from '../../content/schema/event';
import { utcDate } from '../../dates/calendar-date';
import type { ValidationIssue } from './issue';

/** What a change of an event needs, so that calendars take it over. */
export function changeIssues(
  { status = 'scheduled', updated, start, rescheduledFrom }: Partial<EventFields>,
  instant: Date,
): ValidationIssue[] {
  const field = status === 'scheduled' ? 'rescheduledFrom' : 'status';
  if (updated || (status === 'scheduled' && !rescheduledFrom)) return [];
  const next =
    status === 'postponed' && start
      ? ` When there is a new date, change start and end, add rescheduledFrom: ${rescheduledFrom ?? start}, and remove the status.`
      : '';
  const cause = `is ${status === 'scheduled' ? 'set' : status}, but \`updated\` is missing`;
  const fix = `Add updated: ${utcDate(instant)}, the day of the change: calendars take over newer versions only.${next}`;
  return [{ path: [field], absent: ['updated'], severity: 'warning', cause, fix }];
}
