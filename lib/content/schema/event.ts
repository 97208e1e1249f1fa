import * as z from 'zod';
import * as f from './fields';

export const eventKinds = ['training', 'sprint', 'community', 'talk'] as const;
export const placeModes = ['online', 'in-person', 'hybrid'] as const;
const eventStatuses = ['scheduled', 'cancelled', 'postponed'] as const;

const place = z.strictObject({
  mode: z.enum(placeModes).meta({ title: 'Format' }),
  name: f.text
    .optional()
    .describe('The name of the place. Needed in person, unless there is an address.'),
  address: f.text.optional().describe('Street and city.'),
  url: f.webAddress
    .optional()
    .describe('The page of the place, or the link to join online.')
    .meta({ title: 'Link' }),
});

const ticket = z.strictObject({
  name: f.text.describe('Who it is for.'),
  price: f.amount.describe('A number, 0 for free.'),
  currency: f.currency.optional().describe('Its code: USD, EUR.'),
});

const registration = z.strictObject({
  url: f.webAddress.meta({ title: 'Link' }),
  price: f.amount.optional().describe('A number, 0 for free.'),
  currency: f.currency.optional().describe('Its code: USD, EUR.'),
  tickets: f.list(ticket).optional().describe('Several prices, instead of one.'),
  seats: f.count.positive().optional().describe('How many people can come.'),
  soldOut: z.boolean().default(false),
  opens: f.dateOrLocalTime.optional().describe('A day, or a day and time.'),
  closes: f.dateOrLocalTime.optional().describe('A day, which is included, or a day and time.'),
});

const session = z.strictObject({
  start: f.dateOrLocalTime.describe('A day and time.'),
  end: f.dateOrLocalTime.describe('A day and time.'),
  title: f.text.optional().describe('What this part is about.'),
});

const deadline = z.strictObject({
  title: f.text.describe('What has to be done by then.'),
  at: f.dateOrLocalTime
    .describe('A day, which is included, or a day and time.')
    .meta({ title: 'Until' }),
  timezone: f.timeZone
    .optional()
    .meta({ title: 'Time zone', description: 'Where it is not that of the event.' }),
  aoe: z
    .boolean()
    .default(false)
    .meta({ title: 'Anywhere on Earth', description: 'The day ends where it ends last.' }),
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
  title: f.text.describe('One line. It is the heading of the page.'),
  description: f.description.describe('50 to 300 characters for cards and search engines.'),
  start: f.dateOrLocalTime.describe('The day, and the local time if it is known.'),
  end: f.dateOrLocalTime.describe('The last day, which is included, and the local time.'),
  timezone: f.timeZone
    .optional()
    .describe('The time zone of the place: America/Denver. Needed with a time.')
    .meta({ title: 'Time zone' }),
  kind: z.enum(eventKinds).meta({ title: 'Type' }),
  place,
  url: f.webAddress.optional().meta({ title: 'Website', description: 'Its own page elsewhere.' }),
  conference: f.text.optional().describe('The larger event that it is part of.'),
  speakers: f.list(f.handle).default([]).describe('GitHub names, with commas between them.'),
  sessions: f
    .list(session)
    .default([])
    .describe('The parts of an event that is not one block of time, in order.'),
  registration: registration.optional().describe('Where people register, and what it costs.'),
  deadlines: f.list(deadline).default([]).describe('What has to be done by when.'),
  recording: f.webAddress.optional().describe('The web address of the recording.'),
  materials: f
    .list(z.strictObject({ title: f.text, url: f.address.meta({ title: 'Link' }) }))
    .default([])
    .describe('Slides, notes, code.'),
  repeat: f.text
    .optional()
    .describe('A rule as calendars write it: FREQ=MONTHLY;BYDAY=1TU;COUNT=6.')
    .meta({ title: 'Repeats' }),
  except: f
    .list(f.dateOrLocalTime)
    .default([])
    .describe('Dates that the rule leaves out, with commas between them.')
    .meta({ title: 'Except on' }),
  status: z
    .enum(eventStatuses)
    .default('scheduled')
    .describe('Whether it takes place as announced.'),
  rescheduledFrom: f.dateOrLocalTime.optional().describe('The start that was announced before.'),
  banner: z
    .strictObject({ from: f.dateOrLocalTime, to: f.dateOrLocalTime })
    .optional()
    .describe('Between these days a line above every page announces the event.'),
  announced: f.calendarDate.optional().describe('The day it was made known, for the feed.'),
  updated: f.calendarDate
    .optional()
    .meta({ title: 'Last change', description: 'Its day, which calendars need.' }),
  uid: f.slug.optional().describe('Its name in calendars, which may never change.'),
  cover: f.cover
    .optional()
    .meta({ title: 'Cover picture', description: 'Instead of the generated flowers.' }),
  aliases: f
    .list(f.oldPath)
    .default([])
    .describe('Old paths that lead to this event, with commas between them.')
    .meta({ title: 'Old addresses' }),
  draft: z.boolean().default(false).describe('Keeps the event off the public site.'),
  source: f.source
    .optional()
    .describe('The text, published elsewhere, that it is based on.')
    .meta({ title: 'Original' }),
});

export type EventFields = z.infer<typeof eventSchema>;
export type EventKind = (typeof eventKinds)[number];
export type PlaceMode = (typeof placeModes)[number];
