import { dateOf, hasTime, parseMoment } from '../../dates/moment';
import { momentInstant } from '../../dates/time-zone';
import { now } from '../../env';
import { endInstant } from '../../events/moments';
import type { EventFields } from './event';
import { clockFaults } from './event-clock-faults';
import { repeatFaults } from './event-repeat-faults';
import type { Fault } from './fault';

type Event = Partial<EventFields>;

/** Where two moments of the same zone stand to one another; a plain date reaches to its day's end. */
function endsBefore(start: string, end: string, zone: string): boolean {
  if (!hasTime(start) || !hasTime(end)) return dateOf(end) < dateOf(start);
  return momentInstant(parseMoment(end, zone)) <= momentInstant(parseMoment(start, zone));
}

function momentFaults({ start, end, timezone, banner }: Event): Fault[] {
  const faults: Fault[] = [];
  if (timezone === undefined && [start, end].some((moment) => moment && hasTime(moment))) {
    faults.push({
      path: ['timezone'],
      cause: 'is missing or wrong, but the event has a time',
      mend: 'Add the zone of the place: timezone: America/Denver',
    });
  }
  if (start && end && hasTime(end) && !hasTime(start)) {
    faults.push({
      path: ['start'],
      cause: 'has no time, but `end` has one',
      mend: 'Give both a time, or neither.',
    });
  } else if (start && end && endsBefore(start, end, timezone ?? 'UTC')) {
    faults.push({
      path: ['end'],
      cause: `"${end}" is not after the start, ${start}`,
      mend: 'Set an end after the start.',
    });
  }
  if (banner && endsBefore(banner.from, banner.to, timezone ?? 'UTC')) {
    faults.push({
      path: ['banner', 'to'],
      cause: `"${banner.to}" is not after the banner’s first moment, ${banner.from}`,
      mend: 'Set `to` after `from`.',
    });
  }
  return faults;
}

/** Whether an event is over; one whose end is not known is not. */
function isOver({ start, end, timezone }: Event, instant: Date): boolean {
  return (
    start !== undefined && end !== undefined && endInstant({ start, end, timezone }) <= instant
  );
}

function placeFaults(event: Event, instant: Date): Fault[] {
  const { place, url, registration } = event;
  if (!place) return [];
  if (place.mode !== 'online' && !place.name && !place.address) {
    return [
      {
        path: ['place'],
        cause: 'has neither name nor address',
        mend: 'Say where people meet, or set mode: online.',
      },
    ];
  }
  if (place.mode === 'in-person' || place.url || url || registration) return [];
  // Nobody can join any more, and where it was held may not be known.
  if (isOver(event, instant)) return [];
  return [
    {
      path: ['place'],
      severity: 'warning',
      cause: 'is online, but no link leads there',
      mend: 'Add place.url (where to join), url (the event’s page) or registration.url.',
    },
  ];
}

function registrationFaults({ registration, end, timezone = 'UTC' }: Event): Fault[] {
  if (!registration) return [];
  const faults: Fault[] = [];
  const { opens, closes, price, currency } = registration;
  if (price && !currency) {
    faults.push({
      path: ['registration', 'price'],
      cause: 'has no currency',
      mend: 'Add currency: USD, or another code.',
    });
  }
  if (opens && closes && endsBefore(opens, closes, timezone)) {
    faults.push({
      path: ['registration', 'closes'],
      cause: `"${closes}" is not after registration opens, ${opens}`,
      mend: 'Set `closes` after `opens`.',
    });
  }
  const over = end && endInstant({ start: end, end, timezone });
  if (closes && over && endInstant({ start: closes, end: closes, timezone }) > over) {
    faults.push({
      path: ['registration', 'closes'],
      cause: `"${closes}" is after the end of the event, ${end}`,
      mend: 'Close registration when the event ends, or before.',
    });
  }
  return faults;
}

function statusFaults({ status, updated }: Event): Fault[] {
  if (!status || status === 'scheduled' || updated) return [];
  return [
    {
      path: ['status'],
      severity: 'warning',
      cause: `is ${status}, but \`updated\` is missing`,
      mend: 'Add updated: with the day of the change. Calendars take over newer versions only.',
    },
  ];
}

/**
 * Faults that lie between fields: zone and time, end and start, place and mode, price and currency.
 * @param event its valid fields; what is absent is not judged
 * @param instant as of when an event is past
 */
export function eventCrossFaults(event: Event, instant = now()): Fault[] {
  return [
    ...momentFaults(event),
    ...clockFaults(event),
    ...placeFaults(event, instant),
    ...registrationFaults(event),
    ...repeatFaults(event, instant),
    ...statusFaults(event),
  ];
}
