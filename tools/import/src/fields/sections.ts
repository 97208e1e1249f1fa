import { type Entry, isEntry, readText } from '@/lib/data/loose';
import { attributes, section } from '../text/section';
import { video } from '../text/video';

/** Names under which the layouts of old sites keep the parts of a section. */
const PARTS = {
  heading: ['heading', 'title', 'header', 'name', 'headline'],
  image: ['image_path', 'image', 'img', 'src', 'photo', 'logo', 'icon'],
  alt: ['alt', 'image_alt', 'img_alt'],
  text: [
    'excerpt',
    'text',
    'content',
    'description',
    'subtitle',
    'subheading',
    'intro',
    'body',
    'lead',
    'summary',
    'bio',
    'caption',
    'copy',
  ],
  quote: ['quote', 'testimonial'],
  by: ['author', 'by', 'person'],
  link: ['url', 'link', 'href', 'button_url', 'button_link', 'cta_url', 'cta_link'],
  label: [
    'btn_label',
    'button_label',
    'button_text',
    'button',
    'label',
    'link_text',
    'cta',
    'cta_text',
    'cta_label',
  ],
} as const;

const NAMES = new Set<string>(Object.values(PARTS).flat());

/** Front matter that a page's layout doesn't show as text. */
const NOT_SHOWN = new Set(
  'layout classes sidebar header menu params cascade build outputs resources sitemap sort_by entries_layout share related read_time author_profile weight type image_gallery_options locale seo where filter columns'.split(
    ' ',
  ),
);

/** Characters of the longest words of a button. */
const LABEL = 60;

export const IMAGE = /\.(?:png|jpe?g|gif|webp|svg|avif)$/i;

function partOf(entry: Entry, names: readonly string[]): string | undefined {
  return names.map((name) => readText(entry[name])).find((text) => text !== undefined);
}

/** One entry of a row of features, a band, a card or a quotation, as Markdown. */
export function entryAsMarkdown(entry: Entry, level = 2): string {
  const part = (name: keyof typeof PARTS) => partOf(entry, PARTS[name]);
  const heading = part('heading');
  const image = part('image');
  const quote = part('quote');
  const link = part('link');
  const film = readText(entry.youtube_id ?? entry.video_id);
  const texts = PARTS.text.map((name) => entry[name]).filter((text) => typeof text === 'string');
  const [only = ''] = texts;
  // A link and a few words are the words of the link.
  const isLabel = !part('label') && !heading && texts.length === 1 && only.length <= LABEL;
  const label = part('label') ?? heading ?? (link && isLabel ? texts.pop() : 'Learn more');
  const shown =
    image && IMAGE.test(image)
      ? `<figure><img${attributes({ src: image, alt: part('alt') ?? heading })}></figure>`
      : undefined;
  const rest = Object.entries(entry)
    .filter(([name, value]) => !NAMES.has(name) || typeof value === 'object')
    .map(([name, value]) => valueAsMarkdown(name, value, level + 1));
  return [
    // Without a link, they are the words above a heading: `Step 1`.
    !link && part('label'),
    heading && !quote && `${'#'.repeat(level)} ${heading}`,
    shown,
    film && video({ id: film, title: heading }),
    quote && section('PullQuote', { author: part('by') ?? heading }, quote),
    ...texts,
    link && `<a class="btn"${attributes({ href: link })}>${label}</a>`,
    ...rest,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function valueAsMarkdown(name: string, value: unknown, level: number): string {
  if (NOT_SHOWN.has(name)) return '';
  if (typeof value === 'string') return /\s\S+\s/.test(value.trim()) ? value : '';
  if (Array.isArray(value)) {
    return value
      .map((item) => valueAsMarkdown(name, item, level))
      .filter(Boolean)
      .join('\n\n');
  }
  return isEntry(value) ? entryAsMarkdown(value, Math.min(level, 6)) : '';
}

export const fieldAsMarkdown = (field: string, value: unknown): string =>
  valueAsMarkdown(field, value, 2);

/** What a theme shows of `header` besides the cover: buttons, and a video. */
export function headerAsMarkdown({ header }: Entry): string {
  if (!isEntry(header)) return '';
  const buttons = [header.actions, { url: header.cta_url, label: header.cta_label }].flat();
  return [
    ...buttons.filter(isEntry).map((button) => entryAsMarkdown(button)),
    isEntry(header.video) ? video(header.video) : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A part of a page that its front matter holds. */
export interface FieldSection {
  field: string;
  markdown: string;
}

/** A name of a field or a tag, however its words are joined. */
export const joined = (name: string): string => name.toLowerCase().replaceAll('-', '_');

/** The names in a body's tags. An include that names a field by `id` doesn't show its namesake. */
export function namesInTags(body: string): Set<string> {
  const tags = body.match(/\{[{%][\s\S]*?[%}]\}/g) ?? [];
  const named = tags.map((tag) =>
    /\bid\s*=/.test(tag) ? tag.replace(/\binclude\s+[\w.-]+/, '') : tag,
  );
  return new Set(
    named
      .join(' ')
      .match(/[\w-]+/g)
      ?.map(joined),
  );
}

/**
 * What a page's layout makes of its front matter: rows of features, bands, cards and quotations, in
 * the order of the fields.
 * @param carried fields that are read elsewhere
 * @param body its includes may show a field by name, which then isn't shown twice
 */
export function sectionsOf(
  data: Entry,
  carried: ReadonlySet<string>,
  body: string,
): FieldSection[] {
  const named = namesInTags(body);
  return Object.entries(data)
    .filter(([field]) => !carried.has(field) && !named.has(joined(field)))
    .map(([field, value]) => ({ field, markdown: fieldAsMarkdown(field, value) }))
    .filter(({ markdown }) => markdown !== '');
}
