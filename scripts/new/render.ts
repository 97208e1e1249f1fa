import { stringify } from 'yaml';
import { readPrices } from '@/lib/events/prices';
import { placeholders } from '@/lib/placeholders';
import type { Kind, Values } from './types';

/** The items of a text with commas between them; undefined where there are none. */
export const listOf = (text: string | undefined): string[] | undefined => {
  const items = (text ?? '').split(',').map((item) => item.trim());
  return items.some(Boolean) ? items.filter(Boolean) : undefined;
};

/** `free`, `20 USD`, and several prices as fields; anything else stays as it is, for the check to name. */
function priceOf(text: string | undefined): object {
  if (!text) return {};
  if (/^free$/i.test(text)) return { price: 0 };
  const prices = readPrices(text);
  const [first, ...more] = prices.map((it) => ({ ...it, price: Number(it.price) }));
  if (!first || (more.length === 0 && first.name !== '')) return { price: text };
  const { name: _, ...only } = first;
  if (more.length === 0) return only;
  const isComplete = prices.every(({ currency, name }) => currency && name);
  return isComplete ? { tickets: [first, ...more] } : { price: text };
}

/** The fields of each kind's front matter, in the order of the writing guide. */
const fieldsOf: Record<Kind['folder'], (values: Values) => Record<string, unknown>> = {
  blog: (values) => ({
    title: values.title,
    date: values.date,
    description: values.description ?? placeholders.description,
    authors: listOf(values.author)?.map((handle) => handle.replace(/^@/, '')),
    topic: values.topic,
    tags: listOf(values.tags),
    series: values.series && { name: values.series, part: Number(values.part ?? 1) },
    event: values.event,
    package: values.package,
    doi: values.doi,
    lang: values.lang,
  }),
  events: (values) => ({
    title: values.title,
    description: values.description ?? placeholders.description,
    start: values.start,
    end: values.end ?? values.start,
    timezone: values.timezone,
    kind: values.kind,
    conference: values.conference,
    place: {
      mode: values.mode,
      ...(values.place ? { name: values.place } : {}),
      ...(values.address ? { address: values.address } : {}),
    },
    speakers: listOf(values.speakers),
    url: values.url,
    repeat: values.repeat,
    registration: values.registration && { url: values.registration, ...priceOf(values.price) },
  }),
  pages: (values) => ({
    title: values.title,
    description: values.description ?? placeholders.description,
  }),
  packages: (values) => ({ package: values.package, description: values.description }),
};

/** The fields of a new document that have a value. */
export function fieldsFor({ folder }: Kind, values: Values): Record<string, unknown> {
  const fields = Object.entries(fieldsOf[folder](values));
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined && value !== ''));
}

/**
 * The text of a new document: a draft, because its words are still to be written. A note about a
 * package has no drafts and starts with an empty text.
 */
export function renderDocument(kind: Kind, values: Values): string {
  const { folder } = kind;
  const fields = Object.entries(fieldsFor(kind, values));
  if (folder !== 'packages') fields.push(['draft', true]);
  // Lists of names stay on one line, as in the documents that exist.
  const yaml = fields.map(([name, value]) =>
    Array.isArray(value)
      ? `${name}: ${stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 })}`
      : stringify({ [name]: value }, { lineWidth: 0 }),
  );
  const body = folder === 'packages' ? '' : `${placeholders.body}\n`;
  return `---\n${yaml.join('')}---\n\n${body}`;
}
