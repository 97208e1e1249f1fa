import { z } from 'zod';
import { zonedInstant } from '../../dates/time-zone';
import type { Fault } from './fault';
import * as f from './fields';

export const eventKinds = ['training', 'sprint', 'community', 'talk'] as const;
export const placeModes = ['online', 'in-person', 'hybrid'] as const;
export const eventStatuses = ['scheduled', 'cancelled', 'postponed'] as const;

const place = z.strictObject({
  mode: z.enum(placeModes),
  name: f.text.optional(),
  address: f.text.optional(),
  url: f.webAddress.optional(),
});

const registration = z.strictObject({
  url: f.webAddress,
  price: z.number().nonnegative().optional(),
  currency: z
    .string()
    .regex(
      /^[A-Z]{3}$/,
      f.causeAndMend('is not a currency', 'Write its ISO 4217 code, such as USD.'),
    )
    .optional(),
  seats: z.int().positive().optional(),
  opens: f.dateOrLocalTime.optional(),
  closes: f.dateOrLocalTime.optional(),
});

const hasTime = (value: string): boolean => value.includes('T');

/** Where two moments of the same zone stand to one another; a plain date reaches to its day's end. */
function endsBefore(start: string, end: string, zone: string): boolean {
  if (!hasTime(start) || !hasTime(end)) return end.slice(0, 10) < start.slice(0, 10);
  return zonedInstant(end, zone) <= zonedInstant(start, zone);
}

/** Front matter of an event, `content/events/*.mdx`, field by field. */
export const eventShape = z.strictObject({
  title: f.text,
  description: f.description,
  start: f.dateOrLocalTime,
  end: f.dateOrLocalTime,
  timezone: f.timeZone.optional(),
  kind: z.enum(eventKinds),
  place,
  url: f.webAddress.optional(),
  status: z.enum(eventStatuses).default('scheduled'),
  conference: f.text.optional(),
  speakers: z.array(f.handle).default([]),
  registration: registration.optional(),
  recording: f.webAddress.optional(),
  materials: z.array(z.strictObject({ title: f.text, url: f.address })).default([]),
  repeat: f.text.optional(),
  cover: f.cover.optional(),
  aliases: z.array(f.oldPath).default([]),
  draft: z.boolean().default(false),
  source: f.source.optional(),
});

export type EventFields = z.infer<typeof eventShape>;
export type EventKind = (typeof eventKinds)[number];
export type PlaceMode = (typeof placeModes)[number];

/**
 * Faults that lie between fields: zone and time, end and start, place and mode, price and currency.
 * @param event its valid fields; what is absent is not judged
 */
export function eventCrossFaults(event: Partial<EventFields>): Fault[] {
  const faults: Fault[] = [];
  const { start, end, timezone } = event;
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
  if (event.place && event.place.mode !== 'online' && !event.place.name && !event.place.address) {
    faults.push({
      path: ['place'],
      cause: 'has neither name nor address',
      mend: 'Say where people meet, or set mode: online.',
    });
  }
  if (event.registration?.price && !event.registration.currency) {
    faults.push({
      path: ['registration', 'price'],
      cause: 'has no currency',
      mend: 'Add currency: USD, or another code.',
    });
  }
  return faults;
}
