import type { EventFields } from '../../content/schema/event';
import { addDays, daysBetween } from '../../dates/calendar-date';
import { dateOf, timeOf } from '../../dates/moment';
import { endInstant, startInstant } from '../../events/moments';
import type { ValidationIssue } from './issue';

const HOUR = 3_600_000;

/** An event that begins in the evening may well end in the morning. */
const MAX_HOURS = 12;

/** How many days the message writes out. */
const MAX_DAYS = 7;

/** One session for each day: with the times of the event where they make one, or usual ones. */
function sessionsFor(start: string, end: string): string {
  const [from = '', to = ''] = [timeOf(start), timeOf(end)];
  const last = daysBetween(dateOf(start), dateOf(end));
  const sameTimes = from < to;
  const sessions = Array.from({ length: Math.min(last + 1, MAX_DAYS) }, (_, day) => {
    const date = addDays(dateOf(start), day);
    const usual = sameTimes ? { from, to } : { from: '09:00', to: '17:00' };
    const opens = day === 0 ? from : day === last && to <= usual.from ? '00:00' : usual.from;
    const closes = day === last ? to : day === 0 && from >= usual.to ? '23:59' : usual.to;
    return `{ start: ${date}T${opens}, end: ${date}T${closes} }`;
  });
  return `sessions: [${sessions.join(', ')}]${last < MAX_DAYS ? '' : ', and so on'}`;
}

/** Says of an event without sessions that it goes on through the night, as calendars will show it. */
export function nightIssues(event: Partial<EventFields>): ValidationIssue[] {
  const { start, end, timezone, sessions = [], repeat } = event;
  if (!start || !end || sessions.length > 0 || !timeOf(start) || !timeOf(end)) return [];
  const span =
    endInstant({ start, end, timezone }).getTime() -
    startInstant({ start, end, timezone }).getTime();
  if (dateOf(start) === dateOf(end) || span <= MAX_HOURS * HOUR) return [];
  const fix = repeat
    ? `If it ends on the day it starts, write end: ${dateOf(start)}T${timeOf(end)}`
    : `If it pauses at night, add ${sessionsFor(start, end)}`;
  const cause = `is ${Math.floor(span / HOUR)} hours after the start: the event lasts through the night`;
  return [{ path: ['end'], absent: ['sessions', 'repeat'], severity: 'warning', cause, fix }];
}
