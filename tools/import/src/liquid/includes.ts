import { isEntry } from '@/lib/data/loose';
import { entryAsMarkdown } from '../fields/sections';
import { attributes, section } from '../text/section';
import { video } from '../text/video';

/** The front matter and site settings that an include can read. */
export interface IncludeScope {
  page: Readonly<Record<string, unknown>>;
  /** Handles of the page's instructors who are known, joined by commas. */
  handles: string;
}

type Arguments = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const image = (src: string | undefined, alt: unknown): string =>
  `<img${attributes({ src, alt: text(alt) })}>`;

function figure(args: Arguments): string {
  const shown = image(text(args.image_path ?? args.src ?? args.url), args.alt);
  const target = text(args.link ?? (args.popup ? undefined : args.url));
  const linked = target ? `<a${attributes({ href: target })}>${shown}</a>` : shown;
  const caption = text(args.caption);
  const below = caption ? `<figcaption markdown="1">${caption}</figcaption>` : '';
  return `\n\n<figure>${linked}${below}</figure>\n\n`;
}

/** Whether an include names a list of the front matter by `id`. */
export const namesField = (args: Arguments, { page }: IncludeScope): boolean =>
  typeof page[text(args.id) ?? ''] === 'object';

/** The entries of the front matter's list that an include names by `id`. */
function entries(args: Arguments, { page }: IncludeScope, name: string): Arguments[] {
  const list = page[text(args.id) ?? name];
  return (Array.isArray(list) ? list : [list]).filter(isEntry);
}

export function featureRow(args: Arguments, scope: IncludeScope): string {
  return entries(args, scope, 'feature_row')
    .map((entry) => entryAsMarkdown(entry))
    .join('\n\n');
}

function gallery(args: Arguments, scope: IncludeScope): string {
  const images = entries(args, scope, 'gallery').map((entry) =>
    image(text(entry.image_path ?? entry.url), entry.alt ?? entry.title),
  );
  if (images.length === 0) return '';
  const caption = text(args.caption);
  const below = caption ? `<figcaption markdown="1">${caption}</figcaption>` : '';
  return `\n\n<figure>${images.join('')}${below}</figure>\n\n`;
}

function quote(args: Arguments): string {
  const said = text(args.quote ?? args.text ?? args.content) ?? '';
  return section(
    'PullQuote',
    { author: text(args.author), context: text(args.event ?? args.context) },
    said,
  );
}

function instructors(_: Arguments, { handles }: IncludeScope): string {
  return handles === '' ? '' : section('Instructors', { handles });
}

/** What our components make of the includes that are known, by name without `.html`. */
export const knownIncludes: Readonly<
  Record<string, (args: Arguments, scope: IncludeScope) => string>
> = {
  'pyos-blockquote': quote,
  blockquote: quote,
  video,
  figure,
  feature_row: featureRow,
  gallery,
  event_instructors: instructors,
  'connect-with-us': () => section('ConnectWithUs'),
  'connect-with-pyos': () => section('ConnectWithUs'),
  // The page has a contents list of its own.
  toc: () => '',
};
