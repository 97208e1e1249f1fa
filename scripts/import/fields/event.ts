import type { eventKinds } from '@/lib/content/schema/event';
import { type Entry, isEntry, readDate, readNumber, readText } from '@/lib/data/loose';
import { isTimeZone } from '@/lib/dates/time-zone';
import { slugify } from '@/lib/slug';
import type { Notes } from '../notes';
import type { People } from './people';
import { readSpeakers } from './speakers';
import { plainLine } from './texts';

type Kind = (typeof eventKinds)[number];

const KINDS: Readonly<Record<string, Kind>> = {
  bof: 'community',
  call: 'community',
  community: 'community',
  conference: 'community',
  course: 'training',
  hackathon: 'sprint',
  keynote: 'talk',
  meetup: 'community',
  panel: 'talk',
  sprint: 'sprint',
  sprints: 'sprint',
  summit: 'community',
  talk: 'talk',
  training: 'training',
  tutorial: 'training',
  webinar: 'training',
  workshop: 'training',
};

const ignore = (): void => undefined;

/** A date with its time where one is given: `2025-10-02 10:00:00 -0600` → `2025-10-02T10:00`. */
function readMoment(value: unknown): string | undefined {
  const date = readDate(value, '', ignore);
  if (date === undefined || typeof value !== 'string') return date;
  const time = /[T ](\d{2}):(\d{2})/.exec(value);
  return time && `${time[1]}${time[2]}` !== '0000' ? `${date}T${time[1]}:${time[2]}` : date;
}

function readMoments(event: Entry, date: string, notes: Notes): Entry {
  const zone = ['timezone', 'time_zone', 'tz']
    .map((field) => readText(event[field]))
    .find((name) => name && isTimeZone(name));
  let start = readMoment(event.start_date ?? event.start ?? event.date);
  let end = readMoment(event.end_date ?? event.end);
  if (start === undefined) {
    notes.add('person', 'start', `the event has no start; ${date} is the date of its text`);
    start = date;
  }
  if (end === undefined || end.slice(0, 10) < start.slice(0, 10)) {
    if (end !== undefined)
      notes.add('person', `end: ${end}`, 'it is before the start; the event ends on its first day');
    end = start.slice(0, 10);
  }
  const timed = start.includes('T') || end.includes('T');
  if (timed && zone === undefined) {
    notes.add(
      'person',
      `${start} – ${end}`,
      'a time without a time zone; the event is one of whole days',
    );
    return { start: start.slice(0, 10), end: end.slice(0, 10) };
  }
  if (end.includes('T') && (!start.includes('T') || end <= start)) end = end.slice(0, 10);
  return { start, end, ...(zone && timed ? { timezone: zone } : {}) };
}

function readPlace(event: Entry, notes: Notes): Entry {
  const given = readText(event.location) ?? readText(event.venue) ?? readText(event.place);
  if (given === undefined) {
    notes.add('person', 'place', 'no location is given; it counts as online');
    return { mode: 'online' };
  }
  const location = plainLine(given);
  if (
    /\bhybrid\b|\bin[- ]person (?:and|&|\+) (?:online|virtual)|(?:online|virtual) (?:and|&|\+) in[- ]person/i.test(
      location,
    )
  ) {
    return { mode: 'hybrid', name: location };
  }
  if (/\b(?:online|virtual|remote|zoom|webinar)\b/i.test(location)) {
    const name = location
      .replace(/^\W*(?:online|virtual|remote)\b[\s,:–—()-]*/i, '')
      .replace(/^via\s+|\)$/gi, '')
      .trim();
    return { mode: 'online', ...(name ? { name } : {}) };
  }
  return { mode: 'in-person', address: location };
}

const webAddress = (value: unknown): string | undefined => {
  const text = readText(value);
  return text && /^https?:\/\/\S+$/.test(text) && URL.canParse(text) ? text : undefined;
};

/** A price, where the text says one number and a currency or "free". */
function readPrice(cost: string): { price: number; currency?: string } | undefined {
  if (/^\W*(?:free|no cost|none|0|\$0)\W*$/i.test(cost)) return { price: 0 };
  const match = /^\s*(\$|€|£)?\s*(\d+(?:\.\d{1,2})?)\s*(USD|EUR|GBP)?\s*$/i.exec(cost);
  const currency =
    match?.[3]?.toUpperCase() ?? { $: 'USD', '€': 'EUR', '£': 'GBP' }[match?.[1] ?? ''];
  return match && currency ? { price: Number(match[2]), currency } : undefined;
}

/**
 * The fields of an event.
 * @param date the publication date of its text, for want of a start
 * @returns the fields, and what of the costs fits no field
 */
export function readEvent(
  data: Entry,
  date: string,
  people: People,
  notes: Notes,
): { fields: Entry; cost?: string } {
  const event: Entry = { ...data, ...(isEntry(data.event) ? data.event : {}) };
  const type = readText(event.event_type) ?? readText(event.kind);
  const kind =
    type &&
    slugify(type)
      .split('-')
      .map((word) => KINDS[word])
      .find(Boolean);
  if (!kind)
    notes.add(
      'person',
      'kind: community',
      type ? `"${type}" is no kind of event; this is a guess` : 'no kind is given; this is a guess',
    );
  const register = [
    'registration',
    'registration_url',
    'register',
    'register_url',
    'ticket_url',
    'tickets',
    'event_url',
  ]
    .map((field) => webAddress(event[field]))
    .find(Boolean);
  const url = ['event_link', 'link', 'website', 'website_url']
    .map((field) => webAddress(event[field]))
    .find(Boolean);
  const cost =
    readNumber(event.cost) === undefined ? readText(event.cost) : `$${String(event.cost)}`;
  const price = cost === undefined ? undefined : readPrice(cost);
  const conference = readText(event.conference);
  const speakers = readSpeakers(data, people, notes);
  const recording = webAddress(event.recording);
  return {
    fields: {
      ...readMoments(event, date, notes),
      kind: kind || 'community',
      place: readPlace(event, notes),
      ...(url ? { url } : {}),
      ...(conference ? { conference } : {}),
      ...(speakers.length > 0 ? { speakers } : {}),
      ...(register ? { registration: { url: register, ...price } } : {}),
      ...(recording ? { recording } : {}),
    },
    ...(cost !== undefined && !(register && price) ? { cost } : {}),
  };
}
