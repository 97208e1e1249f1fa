import { isEntry, readText } from '@/lib/data/loose';
import { formatDate } from '@/lib/dates/format';
import { type ConvertedBody, convertBody, convertText } from './body';
import { measureFields } from './coverage';
import { documentsOf } from './documents';
import { type Dates, readDates } from './fields/dates';
import { readEvent } from './fields/event';
import { noteLeftFields } from './fields/left';
import { readCover } from './fields/post';
import { readSpeakers } from './fields/speakers';
import { describeText } from './fields/texts';
import { Notes } from './notes';
import { newPath } from './source/addresses';
import { isPlainText } from './source/read';
import type { SiteSettings } from './source/settings';
import type { Converted, ImportContext, Task } from './task';

function convertSource(task: Task, context: ImportContext, handles: string): ConvertedBody {
  const { source, addresses, notes, title } = task;
  if (isPlainText(source)) return convertText(source.body);
  return convertBody(source.body, {
    source: source.text,
    title,
    page: source.data,
    site: context.links.settings.values,
    template: context.template,
    kind: context.links.settings.kind,
    handles,
    notes,
    link: (href) => context.links.resolve(href, addresses, source.file, notes),
    image: (src) => context.links.image(src, source.file),
  });
}

/** Fields that old sites open a text with, the best first. */
const OPENINGS = [
  'excerpt',
  'description',
  'summary',
  'teaser',
  'subtitle',
  'tagline',
  'subheadline',
];

function descriptionOf(
  { source: { data }, title, notes }: Task,
  mdx: string,
  { date, known }: Dates,
  { url }: SiteSettings,
): string {
  const given = OPENINGS.map((field) => readText(data[field])).find((text) => text !== undefined);
  const on = known ? ` on ${formatDate(date)}` : '';
  const published = `Published on the community’s earlier website, ${new URL(url).hostname}${on}.`;
  const { text, fixed } = describeText(given, { title, mdx, published });
  if (fixed) notes.add('person', 'description', fixed);
  return text;
}

/**
 * Makes the documents of one source file.
 * @throws when its text cannot be turned into MDX that holds
 */
export function convert(task: Task, context: ImportContext): Omit<Converted, 'failure'> {
  const { source, addresses, notes } = task;
  const { data, file, hasFrontMatter } = source;
  const { role, slug, aliases } = addresses;
  const { links, people, today } = context;
  const isEvent = role === 'event' || isEntry(data.event);
  const dates = readDates(file, data, today, role === 'page' ? new Notes() : notes);
  const speakers = isEvent ? readSpeakers(data, people, notes) : [];
  const { mdx, coverage, places } = convertSource(task, context, speakers.join(', '));
  const description = descriptionOf(task, mdx, dates, links.settings);
  noteLeftFields(source, notes);
  const image = (src: string) => links.image(src, file, false);
  const known = (src: string) => links.images.has(src);
  const cover = role === 'page' ? undefined : readCover(data, known, image, notes);
  if (!hasFrontMatter)
    notes.add(
      'person',
      'draft',
      'the file has no front matter; fill in author, date and topic, then remove `draft`',
    );
  const isDraft =
    source.draft ||
    data.draft === true ||
    data.published === false ||
    !hasFrontMatter ||
    !dates.known;
  const event = isEvent ? readEvent(data, dates.date, people, notes) : undefined;
  const reading = { ...task, description, mdx, dates, cover, isDraft, speakers, event };
  const written = documentsOf(reading, context);
  const redirects =
    role === 'page' ? aliases.map((from) => ({ from, to: newPath('page', slug) })) : [];
  const fields = measureFields(
    data,
    source.text,
    written.map(({ text }) => text),
  );
  return { file, written, notes, places, coverage: { ...coverage, fields }, redirects };
}
