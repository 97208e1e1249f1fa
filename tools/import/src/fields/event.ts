import type { eventKinds } from '@/lib/content/schema/event';
import { type Entry, isEntry, readNumber, readText } from '@/lib/data/loose';
import { slugify } from '@/lib/slug';
import type { Notes } from '../notes';
import { readMoments } from './moments';
import type { People } from './people';
import { readPlace } from './place';
import { readSpeakers } from './speakers';

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

const webAddress = (value: unknown): string | undefined => {
  const text = readText(value);
  return text && /^https?:\/\/\S+$/.test(text) && URL.canParse(text) ? text : undefined;
};

function readPrice(cost: string): { price: number; currency?: string } | undefined {
  if (/^\W*(?:free|no cost|none|0|\$0)\W*$/i.test(cost)) return { price: 0 };
  const match = /^\s*(\$|€|£)?\s*(\d+(?:\.\d{1,2})?)\s*(USD|EUR|GBP)?\s*$/i.exec(cost);
  const currency =
    match?.[3]?.toUpperCase() ?? { $: 'USD', '€': 'EUR', '£': 'GBP' }[match?.[1] ?? ''];
  return match && currency ? { price: Number(match[2]), currency } : undefined;
}

/** The fields of an event, and what of its costs fits no field. */
export interface EventReading {
  fields: Entry;
  cost?: string;
}

/**
 * Reads an event from front matter.
 * @param date the publication date of its text, for want of a start
 */
export function readEvent(data: Entry, date: string, people: People, notes: Notes): EventReading {
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
