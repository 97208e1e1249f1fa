import { stringify } from 'yaml';
import { type Entry, isEntry, readText } from '@/lib/data/loose';
import { type ConvertedBody, convertBody, convertText } from './body';
import type { Coverage } from './coverage';
import { readDates } from './fields/dates';
import { readEvent } from './fields/event';
import type { People } from './fields/people';
import { readAuthors, readCover, readTags, readTopic } from './fields/post';
import { readSpeakers } from './fields/speakers';
import { describeText } from './fields/texts';
import type { Notes } from './notes';
import { type Addresses, newPath } from './source/addresses';
import type { Links } from './source/links';
import type { Source } from './source/read';

/** A file of the content folder that an import writes. */
export interface Written {
  /** Path from the content folder. */
  path: string;
  text: string;
}

/** What became of one source file. */
export interface Converted {
  file: string;
  written: Written[];
  notes: Notes;
  coverage?: Coverage;
  /** Where nothing could be made of the file: why. */
  failure?: string;
  /** Old addresses that no front matter can hold. */
  redirects: Array<{ from: string; to: string }>;
}

/** A source with what the first reading of all files found out about it. */
export interface Task {
  source: Source;
  title: string;
  addresses: Addresses;
  notes: Notes;
}

export interface Surroundings {
  links: Links;
  people: People;
  today: string;
}

const CARRIED = new Set(
  'title excerpt description subtitle author authors permalink url slug categories category tags blog_topic topic toc comments last_modified last_modified_at lastmod updated modified redirect_from aliases date event draft published image highlight_image blog_image blog_image_alt instructors speakers type header'.split(
    ' ',
  ),
);

const document = (fields: Entry, body: string): string =>
  `---\n${stringify(fields, { lineWidth: 0, singleQuote: true })}---\n\n${body.trim()}\n`;

const flagged = (data: Entry, name: string): Entry =>
  data[name] === false ? { [name]: false } : {};

/** A line with the fields that stay behind; the look of the old theme is none of ours. */
function noteLeftFields({ data }: Source, notes: Notes): void {
  const left = Object.keys(data).filter((key) => !CARRIED.has(key));
  if (left.length > 0)
    notes.add(
      'left-out',
      `front matter: ${left.join(', ')}`,
      'fields that the new site has no use for',
    );
}

function convertSource(task: Task, around: Surroundings, handles: string): ConvertedBody {
  const { source, addresses, notes, title } = task;
  if (isPlainText(source)) return convertText(source.body);
  return convertBody(source.body, {
    source: source.text,
    title,
    page: source.data,
    site: around.links.settings.values,
    handles,
    notes,
    link: (href) => around.links.resolve(href, addresses, source.file, notes),
    image: (src) => around.links.image(src, source.file),
  });
}

/** Whether a file is text that nobody marked up. */
export function isPlainText({ file, hasFrontMatter }: Source): boolean {
  return !hasFrontMatter && /\.txt$/i.test(file);
}

/**
 * Makes the documents of one source file.
 * @throws when its text cannot be turned into MDX that holds
 */
export function convert(task: Task, around: Surroundings): Omit<Converted, 'failure'> {
  const { source, title, addresses, notes } = task;
  const { data } = source;
  const { role, slug } = addresses;
  const isEvent = role === 'event' || isEntry(data.event);
  const dates = readDates(source.file, data, around.today, notes);
  const speakers = isEvent ? readSpeakers(data, around.people, notes) : [];
  const made = convertSource(task, around, speakers.join(', '));
  const { coverage } = made;
  let { mdx } = made;
  const { text: description, mended } = describeText(
    readText(data.excerpt) ?? readText(data.description) ?? readText(data.subtitle),
    { title, mdx },
  );
  if (mended) notes.add('person', 'description', mended);
  noteLeftFields(source, notes);
  const image = (src: string) => around.links.image(src, source.file, false);
  const cover =
    role === 'page'
      ? undefined
      : readCover(data, (src) => around.links.images.has(src), image, notes);
  const draft =
    source.draft ||
    data.draft === true ||
    data.published === false ||
    !source.hasFrontMatter ||
    !dates.known;
  if (!source.hasFrontMatter)
    notes.add(
      'person',
      'draft',
      'the file has no front matter; fill in author, date and topic, then remove `draft`',
    );
  const shared = {
    ...(cover ? { cover } : {}),
    ...(draft && role !== 'page' ? { draft: true } : {}),
    ...(addresses.aliases.length > 0 && role !== 'page' ? { aliases: addresses.aliases } : {}),
  };
  const written: Written[] = [];
  const event = isEvent ? readEvent(data, dates.date, around.people, notes) : undefined;
  if (event?.cost && role === 'event') {
    mdx = `${mdx.trim()}\n\n**Cost:** ${event.cost.replace(/([\\{}<*_$[\]])/g, '\\$1')}\n`;
    notes.add(
      'changed',
      `cost: ${event.cost}`,
      'no price with a place to register; it stands at the end of the text',
    );
  }
  if (event && role === 'event' && speakers.length > 0 && !mdx.includes('<Instructors')) {
    mdx = `${mdx.trim()}\n\n<Instructors handles="${speakers.join(', ')}" />\n`;
  }
  if (role === 'post') {
    written.push({
      path: `blog/${slug}.mdx`,
      text: document(
        {
          title,
          date: dates.date,
          description,
          authors: readAuthors(data, around.people, notes),
          topic: readTopic(data, notes),
          ...(dates.updated ? { updated: dates.updated } : {}),
          ...(readTags(data).length > 0 ? { tags: readTags(data) } : {}),
          ...flagged(data, 'toc'),
          ...flagged(data, 'comments'),
          ...(event ? { event: slug } : {}),
          ...shared,
        },
        mdx,
      ),
    });
  }
  if (event) {
    const own = role === 'event';
    const body = own
      ? mdx
      : `More about this event stands in the post [${title.replace(/([\\[\]{}<*_$`])/g, '\\$1')}](${newPath('post', slug)}).`;
    const extra = own ? shared : draft ? { draft: true } : {};
    written.push({
      path: `events/${slug}.mdx`,
      text: document({ title, description, ...event.fields, ...extra }, body),
    });
  }
  if (role === 'page')
    written.push({
      path: `pages/${slug}.mdx`,
      text: document(
        { title, description, ...(source.draft || data.draft === true ? { draft: true } : {}) },
        mdx,
      ),
    });
  const redirects =
    role === 'page' ? addresses.aliases.map((from) => ({ from, to: newPath('page', slug) })) : [];
  return { file: source.file, written, notes, coverage, redirects };
}
