import { type Entry, isEntry, readText, readTexts } from '@/lib/data/loose';
import { readDay, splitDatedName } from './day';
import { languageOf, pathInContent } from './languages';
import type { Source } from './read';
import type { SiteSettings } from './settings';

/** A part of an address as Hugo's `urlize` writes it. */
export const urlize = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}./_+~-]/gu, '')
    .replace(/-{2,}/g, '-');

/** A title or slug in a pattern, where Hugo takes `+` for a space. */
const inPattern = (text: string): string => urlize(text.replaceAll('+', ' '));

type Kind = 'page' | 'section' | 'taxonomy' | 'term';

/** The pattern of `[permalinks]` for a section: per kind, or for its pages and terms. */
export function patternOf({ permalinks }: Entry, kind: Kind, section: string): string | undefined {
  if (!isEntry(permalinks)) return undefined;
  const ofKind = permalinks[kind];
  if (isEntry(ofKind) && section in ofKind) return readText(ofKind[section]);
  return kind === 'page' || kind === 'term' ? readText(permalinks[section]) : undefined;
}

/** Hugo's taxonomies: those of the settings, else tags and categories. */
export const taxonomiesOf = ({ taxonomies }: Entry): string[] =>
  isEntry(taxonomies) ? readTexts(Object.values(taxonomies)) : ['tags', 'categories'];

/** What Hugo makes of a file. */
function kindOf(isSection: boolean, sections: readonly string[], values: Entry): Kind {
  if (!isSection) return 'page';
  const [first = '', ...rest] = sections;
  if (!taxonomiesOf(values).includes(first)) return 'section';
  return rest.length > 0 ? 'term' : 'taxonomy';
}

/** Whether the settings put the year into the addresses of a file's section. */
export function hasYear(file: string, values: Entry): boolean {
  const [section = ''] = pathInContent(file, values).split('/');
  return /:year/.test(patternOf(values, 'page', section) ?? '');
}

/** The values of the tokens that a pattern may use. */
function tokensOf(name: string, slug: string, title: string, date: string, sections: string[]) {
  const [year = '', month = '', day = ''] = date.split('-');
  const instant = new Date(`${date || '2000-01-01'}T00:00:00Z`);
  const name12 = (options: Intl.DateTimeFormatOptions) =>
    instant.toLocaleDateString('en', { ...options, timeZone: 'UTC' }).toLowerCase();
  const tokens: Entry = {
    year,
    month,
    day,
    monthname: name12({ month: 'long' }),
    weekdayname: name12({ weekday: 'long' }),
    weekday: instant.getUTCDay(),
    yearday: Math.floor((instant.getTime() - Date.UTC(instant.getUTCFullYear(), 0, 0)) / 864e5),
    section: sections[0] ?? '',
    sections: sections.join('/'),
    sectionslug: sections[0] ?? '',
    title: inPattern(title),
    slug: inPattern(slug || title),
    slugorfilename: slug || name,
    slugorcontentbasename: slug || name,
    filename: name,
    contentbasename: name,
  };
  return tokens;
}

/** The slug in a dated file name, where `[frontmatter]` says that dates come from there. */
function slugInName(base: string, data: Entry, { frontmatter }: Entry): string | undefined {
  const sources = isEntry(frontmatter) ? readTexts(frontmatter.date) : [];
  const before = sources.slice(0, sources.indexOf(':filename'));
  const isGiven = before.some((name) => readDay(data[name === ':default' ? 'date' : name]));
  const { date, name } = splitDatedName(base);
  return sources.includes(':filename') && !isGiven && date !== undefined ? name : undefined;
}

/**
 * The address of a page that names none itself, as Hugo makes it.
 * See https://gohugo.io/content-management/urls/
 */
export function hugoPath({ file, data }: Source, title: string, { values }: SiteSettings): string {
  const parts = pathInContent(file, values).split('/');
  const fileName = parts.pop() ?? '';
  const isSection = fileName.startsWith('_index.');
  const base = isSection ? '_index' : fileName.replace(/(?:\.[a-z]{2}(?:-[a-z]{2})?)?\.\w+$/i, '');
  const name = urlize(base === 'index' || isSection ? (parts.pop() ?? '') : base);
  const sections = parts.map(urlize);
  const slug = urlize(readText(data.slug) ?? slugInName(base, data, values) ?? '');
  const own = isSection ? [...sections, name] : sections;
  const titleOrName = isSection && readText(data.title) === undefined ? name : title;
  const pattern = patternOf(values, kindOf(isSection, own, values), own[0] ?? '');
  const path = pattern
    ? fill(pattern, tokensOf(name, slug, titleOrName, readDay(data.date) ?? '', own))
    : `/${[...sections, slug || name].join('/')}/`;
  const whole = `${languageOf(file, values).prefix}${path}`;
  const isUgly = values.uglyURLs === true || values.uglyurls === true;
  const clean = whole.replace(/\/{2,}/g, '/');
  const ending = isUgly && clean !== '/' ? '.html' : '/';
  return /\.html?$/.test(clean) ? clean : clean.replace(/\/?$/, ending);
}

const fill = (pattern: string, tokens: Entry): string =>
  pattern
    .replace(/:sections\[1:\]/g, String(tokens.sections).split('/').slice(1).join('/'))
    .replace(/:sections\[last\]/g, String(tokens.sections).split('/').pop() ?? '')
    .replace(/:(\w+)/g, (part, token: string) => String(tokens[token] ?? part));
