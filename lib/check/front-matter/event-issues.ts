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
import { issue, type ValidationIssue } from './issue';

type Event = Partial<EventFields>;

/** Where two moments of the same zone stand to one another; a plain date reaches to its day's end. */
function endsBefore(start: string, end: string, zone: string): boolean {
  if (!hasTime(start) || !hasTime(end)) return dateOf(end) < dateOf(start);
  return momentInstant(parseMoment(end, zone)) <= momentInstant(parseMoment(start, zone));
}

/** Calendars show each day of an event. */
const MAX_DAYS = 366;

function* momentIssues({ start, end, timezone, banner }: Event): Generator<ValidationIssue> {
  const zone = timezone ?? 'UTC';
  if (timezone === undefined && [start, end].some((moment) => moment && hasTime(moment))) {
    const cause = 'is missing, but the event has a time';
    const fix = 'Add the zone of the place: timezone: America/Denver';
    yield { ...issue('timezone', cause, fix), absent: ['timezone'] };
  }
  if (start && end && hasTime(end) && !hasTime(start)) {
    yield issue('start', 'has no time, but `end` has one', 'Give both a time, or neither.');
  } else if (start && end && endsBefore(start, end, zone)) {
    yield issue('end', `"${end}" is not after the start, ${start}`, 'Set an end after the start.');
  }
  const days = start && end ? daysBetween(dateOf(start), dateOf(end)) : 0;
  if (days > MAX_DAYS) {
    const fix = 'Check the years, or write a series with `repeat`.';
    yield issue('end', `is ${days} days after the start; the limit is ${MAX_DAYS}`, fix);
  }
  if (banner && endsBefore(banner.from, banner.to, zone)) {
    const cause = `"${banner.to}" is not after the banner’s first moment, ${banner.from}`;
    yield issue('banner.to', cause, 'Set `to` after `from`.');
  }
}

/** Whether an event is over; one whose end is not known is not. */
function isOver({ start, end, timezone }: Event, instant: Date): boolean {
  return start && end ? endInstant({ start, end, timezone }) <= instant : false;
}

function* placeIssues(event: Event, instant: Date): Generator<ValidationIssue> {
  const { place, url, registration } = event;
  if (!place) return;
  if (place.mode !== 'online' && !place.name && !place.address) {
    const fix = 'Say where people meet, or set mode: online.';
    yield issue('place', 'has neither name nor address', fix);
    return;
  }
  if (place.mode === 'in-person' || place.url || url || registration) return;
  // Nobody can join any more, and where it was held may not be known.
  if (isOver(event, instant)) return;
  const fix = 'Add `place.url` (where to join), `url` (the event’s page) or `registration.url`.';
  yield {
    ...issue('place', 'is online, but no link leads there', fix),
    absent: ['url', 'registration'],
    severity: 'warning',
  };
}

function* registrationIssues(event: Event): Generator<ValidationIssue> {
  const { registration, end, timezone = 'UTC' } = event;
  const { opens, closes, price, currency, tickets = [] } = registration ?? {};
  const known = currency ?? tickets.find((ticket) => ticket.currency)?.currency;
  if (price && !currency) {
    const fix = known ? `Add currency: ${known}` : `Add currency: with ${SOME_CODE}.`;
    yield issue('registration.price', 'has no currency', fix);
  }
  for (const [index, { name, price: amount, currency: own }] of tickets.entries()) {
    if (amount === 0 || own) continue;
    const line = `Write { name: ${name}, price: ${amount}, currency: ${known ?? placeholders.unknown} }`;
    const fix = known ? line : `${line} with ${SOME_CODE}.`;
    yield issue(['registration', 'tickets', index], 'has no currency', fix);
  }
  if (opens && closes && endsBefore(opens, closes, timezone)) {
    const cause = `"${closes}" is not after registration opens, ${opens}`;
    yield issue('registration.closes', cause, 'Set `closes` after `opens`.');
  }
  const over = end && endInstant({ start: end, end, timezone });
  if (closes && over && endInstant({ start: closes, end: closes, timezone }) > over) {
    const fix = 'Close registration when the event ends, or before.';
    yield issue('registration.closes', `"${closes}" is after the end of the event, ${end}`, fix);
  }
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
