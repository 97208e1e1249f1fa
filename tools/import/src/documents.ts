import { stringify } from 'yaml';
import type { Entry } from '@/lib/data/loose';
import type { Dates } from './fields/dates';
import type { EventReading } from './fields/event';
import { readAuthors, readTags, readTopic } from './fields/post';
import { newPath } from './source/addresses';
import type { ImportContext, Task, Written } from './task';

export interface Reading extends Task {
  description: string;
  mdx: string;
  dates: Dates;
  cover?: Entry;
  isDraft: boolean;
  speakers: readonly string[];
  event?: EventReading;
}

function write(folder: string, slug: string, fields: Entry, body: string): Written {
  const frontMatter = stringify(fields, { lineWidth: 0, singleQuote: true });
  return { path: `${folder}/${slug}.mdx`, text: `---\n${frontMatter}---\n\n${body.trim()}\n` };
}

const flagged = (data: Entry, name: string): Entry =>
  data[name] === false ? { [name]: false } : {};

/** The fields that posts and events have in common. */
function shared({ cover, isDraft, addresses: { aliases } }: Reading): Entry {
  return {
    ...(cover ? { cover } : {}),
    ...(isDraft ? { draft: true } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
  };
}

function post(reading: Reading, { people }: ImportContext): Written {
  const { source, title, description, dates, addresses, notes, event, mdx } = reading;
  const { data } = source;
  const tags = readTags(data);
  const fields = {
    title,
    date: dates.date,
    description,
    authors: readAuthors(data, people, notes),
    topic: readTopic(data, notes),
    ...(dates.updated ? { updated: dates.updated } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...flagged(data, 'toc'),
    ...flagged(data, 'comments'),
    ...(event ? { event: addresses.slug } : {}),
    ...(addresses.translation
      ? { lang: addresses.translation.language, translationOf: addresses.translation.of }
      : {}),
    ...shared(reading),
  };
  return write('blog', addresses.slug, fields, mdx);
}

/** The text of an event, with what of its front matter has no field. */
function eventBody({ mdx, speakers, notes }: Reading, { cost }: EventReading): string {
  const parts = [mdx.trim()];
  if (cost) {
    parts.push(`**Cost:** ${cost.replace(/([\\{}<*_$[\]])/g, '\\$1')}`);
    notes.add(
      'changed',
      `cost: ${cost}`,
      'no price with a place to register; it is at the end of the text',
    );
  }
  if (speakers.length > 0 && !mdx.includes('<Instructors')) {
    parts.push(`<Instructors handles="${speakers.join(', ')}" />`);
  }
  return parts.join('\n\n');
}

function event(reading: Reading, facts: EventReading, today: string): Written {
  const { title, description, addresses, isDraft, dates, notes } = reading;
  const { role, slug } = addresses;
  const fields = { title, description, ...facts.fields };
  if (role === 'event')
    return write('events', slug, { ...fields, ...shared(reading) }, eventBody(reading, facts));
  const name = title.replace(/([\\[\]{}<*_$`])/g, '\\$1');
  const body = `More about this event is in the post [${name}](${newPath('post', slug)}).`;
  const isAhead = dates.date > today && !isDraft;
  if (isAhead) {
    const when = `its post is published on ${dates.date}; remove \`draft\` from the event then`;
    notes.add('person', `events/${slug}.mdx`, when);
  }
  const draft = isDraft || isAhead ? { draft: true } : {};
  return write('events', slug, { ...fields, ...draft }, body);
}

function page({ source, title, description, addresses, mdx }: Reading): Written {
  const draft = source.draft || source.data.draft === true ? { draft: true } : {};
  return write('pages', addresses.slug, { title, description, ...draft }, mdx);
}

/** The documents that a source file becomes: a post with an event in its front matter is two. */
export function documentsOf(reading: Reading, context: ImportContext): Written[] {
  const { role } = reading.addresses;
  return [
    ...(role === 'post' ? [post(reading, context)] : []),
    ...(reading.event ? [event(reading, reading.event, context.today)] : []),
    ...(role === 'page' ? [page(reading)] : []),
  ];
}
