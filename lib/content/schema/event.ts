import { z } from 'zod';
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

const ticket = z.strictObject({
  name: f.text,
  price: f.amount,
  currency: f.currency.optional(),
});

const registration = z.strictObject({
  url: f.webAddress,
  price: f.amount.optional(),
  currency: f.currency.optional(),
  tickets: f.list(ticket).optional(),
  seats: f.count.positive().optional(),
  soldOut: z.boolean().default(false),
  opens: f.dateOrLocalTime.optional(),
  closes: f.dateOrLocalTime.optional(),
});

const session = z.strictObject({
  start: f.dateOrLocalTime,
  end: f.dateOrLocalTime,
  title: f.text.optional(),
});

const deadline = z.strictObject({
  title: f.text,
  at: f.dateOrLocalTime,
  timezone: f.timeZone.optional(),
  aoe: z.boolean().default(false),
});

/**
 * Front matter of an event, `content/events/*.mdx`, field by field. Times without a zone of their
 * own are those of `timezone`.
 *
 * `sessions` are the parts of an event that is not one block of time; `rescheduledFrom` is the start
 * that was announced before the present one.
 *
 * `repeat` is an RRULE of RFC 5545 and `except` the starts, or their days, that it leaves out;
 * `announced` is the day the event was made known, which dates it in the feed; `updated` is the day
 * of its last change, which calendars need to take a change over; `uid` names the event in calendars
 * for good where neither its slug nor its first alias does.
 */
export const eventSchema = z.strictObject({
  title: f.text,
  description: f.description,
  start: f.dateOrLocalTime,
  end: f.dateOrLocalTime,
  timezone: f.timeZone.optional(),
  sessions: f.list(session).default([]),
  rescheduledFrom: f.dateOrLocalTime.optional(),
  kind: z.enum(eventKinds),
  place,
  url: f.webAddress.optional(),
  status: z.enum(eventStatuses).default('scheduled'),
  conference: f.text.optional(),
  speakers: f.list(f.handle).default([]),
  registration: registration.optional(),
  deadlines: f.list(deadline).default([]),
  recording: f.webAddress.optional(),
  materials: f.list(z.strictObject({ title: f.text, url: f.address })).default([]),
  repeat: f.text.optional(),
  except: f.list(f.dateOrLocalTime).default([]),
  banner: z.strictObject({ from: f.dateOrLocalTime, to: f.dateOrLocalTime }).optional(),
  announced: f.calendarDate.optional(),
  updated: f.calendarDate.optional(),
  uid: f.slug.optional(),
  cover: f.cover.optional(),
  aliases: f.list(f.oldPath).default([]),
  draft: z.boolean().default(false),
  source: f.source.optional(),
});

export type EventFields = z.infer<typeof eventSchema>;
export type EventKind = (typeof eventKinds)[number];
export type PlaceMode = (typeof placeModes)[number];
