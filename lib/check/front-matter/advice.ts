import { SOME_CODE } from '../../content/schema/currencies';
import { utcDate } from '../../dates/calendar-date';
import { now } from '../../env';
import { readPrices } from '../../events/prices';
import { placeholders } from '../../placeholders';
import { slugify } from '../../slug';

const COVER = `Write cover: { src: ./photo.jpg, alt: ${placeholders.alt} } instead.`;

/** Fields of other programs, and what this site calls them. */
const SUCCESSORS: Readonly<Record<string, string>> = {
  excerpt: 'Write description: … instead.',
  subtitle: 'Write description: … instead.',
  summary: 'Write description: … instead.',
  categories:
    'Write topic: learn instead (or community, software, updates), and tags: [packaging].',
  category: 'Write topic: learn instead (or community, software, updates).',
  keywords: 'Write tags: [packaging, testing] instead.',
  tag: 'Write tags: [packaging] instead.',
  permalink: 'The file name is the address. Write aliases: [/old/path] for an old address.',
  redirect_from: 'Write aliases: [/old/path] instead.',
  slug: 'Remove it: the file name is the address.',
  layout: 'Remove it: every post has the same layout.',
  classes: 'Remove it: the look comes from the site.',
  header: COVER,
  image: COVER,
  teaser: COVER,
  author: `Write authors: [${placeholders.handle}] instead.`,
  last_modified: 'Write updated: 2026-05-16 instead.',
  last_modified_at: 'Write updated: 2026-05-16 instead.',
  lastmod: 'Write updated: 2026-05-16 instead.',
  published: 'Write draft: true instead of published: false, or remove it.',
  language: 'Write lang: es instead.',
  toc_sticky: 'Remove it: write toc: false for no table of contents.',
  location: `Write place: { mode: in-person, name: ${placeholders.place} } instead.`,
  venue: `Write place: { mode: in-person, name: ${placeholders.place} } instead.`,
  tz: 'Write timezone: America/Denver instead.',
  time: 'Write the time into start and end: 2026-05-16T13:30.',
  price: 'Write it as part of registration: { url: https://…, price: 20, currency: USD }.',
  link: 'Write url: https://… instead.',
  presenters: `Write speakers: [${placeholders.otherHandle}] instead.`,
};

/** What to do about an unknown field that another program knows. */
export function successorOf(key: string): string | undefined {
  const name = key.toLowerCase();
  return Object.hasOwn(SUCCESSORS, name) ? SUCCESSORS[name] : undefined;
}

/** A line for a field that is missing. */
export function exampleOf(field: string): string {
  const examples: Record<string, string> = {
    title: `title: ${placeholders.title}`,
    date: `date: ${utcDate(now())}`,
    description: `description: ${placeholders.description}`,
    authors: `authors: [${placeholders.handle}]`,
    topic: 'topic: learn (or community, software, updates)',
    start: 'start: 2026-05-16T13:30',
    end: 'end: 2026-05-16T15:00',
    kind: 'kind: training (or sprint, community, talk)',
    place: 'place: { mode: online }',
    mode: 'mode: online (or in-person, hybrid)',
    url: 'url: https://…',
    src: 'src: ./photo.jpg',
    alt: `alt: ${placeholders.alt}`,
    name: 'name: …',
    part: 'part: 1',
    package: 'package: movingpandas',
  };
  return (Object.hasOwn(examples, field) && examples[field]) || `${field}: …`;
}

function priceOf(text: string): string | undefined {
  if (/^(?:free|gratis|none|no cost)\b/i.test(text)) return 'Write price: 0';
  const prices = readPrices(text);
  const [first, ...more] = prices;
  if (!first) return undefined;
  const { unknown } = placeholders;
  const end = prices.some(({ currency }) => !currency) ? `, with ${SOME_CODE}, as currency` : '';
  if (more.length === 0) {
    return `Write two fields: price: ${first.price} and currency: ${first.currency ?? unknown}${end}`;
  }
  const tickets = prices.map(({ price, currency = unknown, name }) => {
    return `{ name: ${name || unknown}, price: ${price}, currency: ${currency} }`;
  });
  return `Write tickets: [${tickets.join(', ')}] instead of price${end}`;
}

/**
 * The line to write for a text where a value of another kind belongs: a list, a number, a group.
 * @returns undefined where no better line is known than what its kind says
 */
export function lineFor(field: string, value: string, expected: string): string | undefined {
  if (expected === 'array') {
    const items = value
      .split(/[,;]\s*|\s+and\s+/)
      .map((item) => item.trim())
      .filter(Boolean);
    const names =
      field === 'tags' ? items.map(slugify) : items.map((item) => item.replace(/^@/, ''));
    return `Write ${field}: [${names.join(', ')}]`;
  }
  if (expected === 'number' && field === 'price') return priceOf(value);
  if (expected === 'boolean') {
    if (/^(?:yes|y|on|true|1)$/i.test(value)) return `Write ${field}: true`;
    if (/^(?:no|n|off|false|0)$/i.test(value)) return `Write ${field}: false`;
  }
  if (expected !== 'object') return undefined;
  if (field === 'place') {
    const online = /online|virtual|zoom|remote/i.test(value);
    return `Write place: ${online ? '{ mode: online }' : `{ mode: in-person, name: ${value} }`}`;
  }
  if (field === 'cover') return `Write cover: { src: ${value}, alt: ${placeholders.alt} }`;
  if (field === 'series') return `Write series: { name: ${value}, part: 1 }`;
  if (field === 'registration') return `Write registration: { url: ${value} }`;
  if (field === 'source') {
    return `Write source: { title: ${placeholders.sourceTitle}, url: ${value}, author: ${placeholders.person}, date: ${utcDate(now())} }`;
  }
  return undefined;
}

/** Choices that people call by other names. */
const SYNONYMS: Readonly<Record<string, string>> = {
  workshop: 'training',
  tutorial: 'training',
  course: 'training',
  webinar: 'talk',
  keynote: 'talk',
  hackathon: 'sprint',
  meetup: 'community',
  conference: 'community',
  virtual: 'online',
  remote: 'online',
  onsite: 'in-person',
  person: 'in-person',
  canceled: 'cancelled',
  confirmed: 'scheduled',
  learning: 'learn',
  tutorials: 'learn',
  teaching: 'learn',
  news: 'updates',
  packages: 'software',
};

/** The choice that a word stands for, if it is one of those. */
export function choiceFor(value: string, choices: readonly string[]): string | undefined {
  const word = value.toLowerCase();
  const found = Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : undefined;
  return found !== undefined && choices.includes(found) ? found : undefined;
}
