import { SOME_CODE } from '../../content/schema/currencies';
import type { EventFields } from '../../content/schema/event';
import { daysBetween } from '../../dates/calendar-date';
import { dateOf, hasTime, parseMoment } from '../../dates/moment';
import { momentInstant } from '../../dates/time-zone';
import { now } from '../../env';
import { endInstant } from '../../events/moments';
import { placeholders } from '../../placeholders';
import { changeIssues } from './event-change-issues';
import { clockIssues } from './event-clock-issues';
import { deadlineIssues } from './event-deadline-issues';
import { nightIssues } from './event-night-issues';
import { repeatIssues } from './event-repeat-issues';
import { sessionIssues } from './event-session-issues';
import type { ValidationIssue } from './issue';

type Event = Partial<EventFields>;

/** Where two moments of the same zone stand to one another; a plain date reaches to its day's end. */
function endsBefore(start: string, end: string, zone: string): boolean {
  if (!hasTime(start) || !hasTime(end)) return dateOf(end) < dateOf(start);
  return momentInstant(parseMoment(end, zone)) <= momentInstant(parseMoment(start, zone));
}

/** Calendars show each day of an event. */
const MAX_DAYS = 366;

function momentIssues({ start, end, timezone, banner }: Event): ValidationIssue[] {
  const issues: ValidationIssue[] = [];
  if (timezone === undefined && [start, end].some((moment) => moment && hasTime(moment))) {
    issues.push({
      path: ['timezone'],
      absent: ['timezone'],
      cause: 'is missing, but the event has a time',
      fix: 'Add the zone of the place: timezone: America/Denver',
    });
  }
  if (start && end && hasTime(end) && !hasTime(start)) {
    issues.push({
      path: ['start'],
      cause: 'has no time, but `end` has one',
      fix: 'Give both a time, or neither.',
    });
  } else if (start && end && endsBefore(start, end, timezone ?? 'UTC')) {
    issues.push({
      path: ['end'],
      cause: `"${end}" is not after the start, ${start}`,
      fix: 'Set an end after the start.',
    });
  }
  const days = start && end ? daysBetween(dateOf(start), dateOf(end)) : 0;
  if (days > MAX_DAYS) {
    issues.push({
      path: ['end'],
      cause: `is ${days} days after the start; the limit is ${MAX_DAYS}`,
      fix: 'Check the years, or write a series with `repeat`.',
    });
  }
  if (banner && endsBefore(banner.from, banner.to, timezone ?? 'UTC')) {
    issues.push({
      path: ['banner', 'to'],
      cause: `"${banner.to}" is not after the banner’s first moment, ${banner.from}`,
      fix: 'Set `to` after `from`.',
    });
  }
  return issues;
}

/** Whether an event is over; one whose end is not known is not. */
function isOver({ start, end, timezone }: Event, instant: Date): boolean {
  return (
    start !== undefined && end !== undefined && endInstant({ start, end, timezone }) <= instant
  );
}

function placeIssues(event: Event, instant: Date): ValidationIssue[] {
  const { place, url, registration } = event;
  if (!place) return [];
  if (place.mode !== 'online' && !place.name && !place.address) {
    return [
      {
        path: ['place'],
        cause: 'has neither name nor address',
        fix: 'Say where people meet, or set mode: online.',
      },
    ];
  }
  if (place.mode === 'in-person' || place.url || url || registration) return [];
  // Nobody can join any more, and where it was held may not be known.
  if (isOver(event, instant)) return [];
  return [
    {
      path: ['place'],
      absent: ['url', 'registration'],
      severity: 'warning',
      cause: 'is online, but no link leads there',
      fix: 'Add `place.url` (where to join), `url` (the event’s page) or `registration.url`.',
    },
  ];
}

function registrationIssues({ registration, end, timezone = 'UTC' }: Event): ValidationIssue[] {
  if (!registration) return [];
  const issues: ValidationIssue[] = [];
  const { opens, closes, price, currency, tickets = [] } = registration;
  const known = currency ?? tickets.find((ticket) => ticket.currency)?.currency;
  if (price && !currency) {
    issues.push({
      path: ['registration', 'price'],
      cause: 'has no currency',
      fix: known ? `Add currency: ${known}` : `Add currency: with ${SOME_CODE}.`,
    });
  }
  for (const [index, { name, price: amount, currency: own }] of tickets.entries()) {
    if (amount === 0 || own) continue;
    const line = `Write { name: ${name}, price: ${amount}, currency: ${known ?? placeholders.unknown} }`;
    const fix = known ? line : `${line} with ${SOME_CODE}.`;
    issues.push({ path: ['registration', 'tickets', index], cause: 'has no currency', fix });
  }
  if (opens && closes && endsBefore(opens, closes, timezone)) {
    issues.push({
      path: ['registration', 'closes'],
      cause: `"${closes}" is not after registration opens, ${opens}`,
      fix: 'Set `closes` after `opens`.',
    });
  }
  const over = end && endInstant({ start: end, end, timezone });
  if (closes && over && endInstant({ start: closes, end: closes, timezone }) > over) {
    issues.push({
      path: ['registration', 'closes'],
      cause: `"${closes}" is after the end of the event, ${end}`,
      fix: 'Close registration when the event ends, or before.',
    });
  }
  return issues;
}

/**
 * Issues between fields: zone and time, end and start, place and mode, price and currency.
 * @param event its valid fields; what is absent is not checked
 * @param instant as of when an event is past
 */
export function validateEvent(event: Event, instant = now()): ValidationIssue[] {
  return [
    ...momentIssues(event),
    ...clockIssues(event),
    ...placeIssues(event, instant),
    ...registrationIssues(event),
    ...deadlineIssues(event),
    ...repeatIssues(event, instant),
    ...sessionIssues(event),
    ...nightIssues(event),
    ...changeIssues(event, instant),
  ];
}
