import { parse as parseToml } from 'smol-toml';
import { type Entry, isEntry, readText } from '@/lib/data/loose';
import { entryAsMarkdown, fieldAsMarkdown, IMAGE, joined } from '../fields/sections';
import { section } from '../text/section';
import { knownShortcodes } from './known';
import type { Use } from './use';

/** A use of a shortcode that no component of ours stands for. */
export interface UnknownUse extends Use {
  name: string;
  page: Readonly<Record<string, unknown>>;
  /** Its template in the old site's layouts, where it has one. */
  template?: string;
}

/** Parameters under the names that front matter has for the same things: `buttonUrl` → `button_url`. */
const asFields = (named: Use['named']): Entry =>
  Object.fromEntries(
    Object.entries(named).map(([name, value]) => [
      joined(name.replace(/([a-z])([A-Z])/g, '$1_$2')),
      value,
    ]),
  );

/** A file that is no image, such as a video, is what a link leads to. */
function asLink(fields: Entry): Entry {
  const src = readText(fields.src) ?? '';
  return src === '' || IMAGE.test(src) ? fields : { label: src, ...fields, src: '', url: src };
}

/** The entries of a shortcode that holds TOML: `[[item]]` and its fields. */
function entriesIn(inner: string): Entry[] {
  if (!/^\s*\[\[\w+\]\]\s*$/m.test(inner)) return [];
  try {
    const values: unknown[] = Object.values(parseToml(inner));
    return values.flat().filter(isEntry);
  } catch {
    return [];
  }
}

/** What a template of nothing but HTML and addresses shows. */
function staticHtml(template: string | undefined): string {
  const html =
    template
      ?.replace(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, '')
      .replace(/\{\{-?\s*"([^"]*)"\s*\|\s*(?:rel|abs)(?:Lang)?URL\s*-?\}\}/g, '$1') ?? '';
  return html.includes('{{') ? '' : html.trim();
}

/** A parameter without a name: an image, an address, or words above what the shortcode holds. */
function positionalAsMarkdown(value: string, inner: string): string {
  if (IMAGE.test(value)) return entryAsMarkdown({ image: value });
  if (/^(?:https?:\/)?\/\S+$/.test(value)) return entryAsMarkdown({ url: value, label: value });
  return inner !== '' && /\s|^\p{Lu}/u.test(value) ? `**${value}**` : '';
}

/** A quotation; one with a title is a box. */
function quote(use: Use): string {
  const { title, author, event } = use.named;
  if (!title) return knownShortcodes.pullquote?.(use) ?? '';
  const by = [author, event].filter(Boolean).join(', ');
  return section('Notice', { type: 'quote', title }, [use.inner, by && `— ${by}`].join('\n\n'));
}

/**
 * What a shortcode shows by its parameters and by what it holds: a title, an image, a text, a link.
 * @returns nothing where only its template could tell
 */
export function renderUnknown({ name, page, template, ...use }: UnknownUse): string {
  const inner = use.inner.trim();
  if (/quote|testimonial/.test(name) && inner !== '') return quote(use);
  const level = Number(/<h([1-6])/.exec(template ?? '')?.[1] ?? 3);
  const entries = entriesIn(inner).map((entry) => entryAsMarkdown(entry, level));
  const fields = asLink(asFields(use.named));
  const body = [fields.body, entries.length > 0 ? entries.join('\n\n') : inner]
    .filter(Boolean)
    .join('\n\n');
  const shown = [
    ...use.positional.map((value) => positionalAsMarkdown(value, inner)),
    entryAsMarkdown({ ...fields, body }, level),
  ]
    .filter(Boolean)
    .join('\n\n');
  if (/^<section data-component="Card"/.test(inner) && shown === inner)
    return section('Cards', {}, inner);
  if (shown === inner && inner !== '') return use.inner;
  if (shown !== '') return `\n\n${shown}\n\n`;
  const field = Object.keys(page).find((key) => joined(key) === joined(name));
  const content = field === undefined ? staticHtml(template) : fieldAsMarkdown(field, page[field]);
  return content === '' ? '' : `\n\n${content}\n\n`;
}
