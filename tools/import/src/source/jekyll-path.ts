import { posix } from 'node:path';
import { type Entry, isEntry, readText, readTexts } from '@/lib/data/loose';
import { isTimeZone, localTime } from '@/lib/dates/time-zone';
import { readDay, splitDatedName } from './day';
import type { Source } from './read';
import type { SiteSettings } from './settings';

/** Jekyll's named styles of `permalink`. */
const STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};

/** A name as Jekyll writes it into an address: case and most characters stay. */
const pretty = (text: string): string =>
  text.replace(/[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu, '-').replace(/^-|-$/g, '');

const plain = (text: string): string =>
  text
    .replace(/[^\p{M}\p{L}\p{Nd}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();

/** The week of a day, and of which year it is (ISO 8601, 2.2.10). */
function isoWeek(day: Date): number {
  const thursday = new Date(day);
  thursday.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  return Math.ceil(
    ((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 864e5 + 1) / 7,
  );
}

/** Categories: the folders above `_posts`, then those of the front matter. */
function categoriesOf({ file, data }: Source): string[] {
  const folders = file.split('_posts/')[0]?.split('/').filter(Boolean) ?? [];
  const listed =
    typeof data.categories === 'string'
      ? data.categories.split(/\s+/)
      : [...readTexts(data.category), ...readTexts(data.categories)];
  const inPosts = file.includes('_posts/') ? folders : [];
  return [...new Set([...inPosts, ...listed].filter(Boolean).map((name) => name.toLowerCase()))];
}

/** The calendar date of a time in the zone of the site, where the time has an offset. */
function dayOf(value: unknown, timezone = 'UTC'): string | undefined {
  const hasOffset = /\d:\d.*[+-]\d\d:?\d\d$/.test(String(value));
  const instant = new Date(hasOffset ? String(value) : Number.NaN);
  if (Number.isNaN(instant.getTime()) || !isTimeZone(timezone)) return readDay(value);
  return localTime(instant, timezone).slice(0, 10);
}

function tokensOf(source: Source, base: string, timezone: string | undefined): Entry {
  const { date: dateInName, name } = splitDatedName(base);
  const date = dayOf(source.data.date, timezone) ?? dateInName ?? '2000-01-01';
  const [year = '', month = '', day = ''] = date.split('-');
  const instant = new Date(`${date}T00:00:00Z`);
  const inEnglish = (options: Intl.DateTimeFormatOptions) =>
    instant.toLocaleDateString('en', { ...options, timeZone: 'UTC' });
  const yearDay = Math.floor(
    (instant.getTime() - Date.UTC(instant.getUTCFullYear(), 0, 0)) / 864e5,
  );
  const slug = readText(source.data.slug) ?? name;
  const categories = categoriesOf(source);
  return {
    year,
    month,
    day,
    short_year: year.slice(2),
    i_month: Number(month),
    i_day: Number(day),
    short_month: inEnglish({ month: 'short' }),
    long_month: inEnglish({ month: 'long' }),
    short_day: inEnglish({ weekday: 'short' }),
    long_day: inEnglish({ weekday: 'long' }),
    y_day: String(yearDay).padStart(3, '0'),
    week: String(isoWeek(instant)).padStart(2, '0'),
    title: pretty(slug),
    slug: plain(slug),
    name: plain(slug),
    categories: categories.join('/'),
    slugified_categories: categories.map(plain).join('/'),
    output_ext: '.html',
  };
}

/** The path of a file from the folder that holds all collections. */
export function pathInCollections(file: string, values: Entry): string {
  const folder = readText(values.collections_dir)?.replace(/^\.?\/+|\/+$/g, '');
  return folder && file.startsWith(`${folder}/_`) ? file.slice(folder.length + 1) : file;
}

/** The pattern of documents for which nothing gives one. */
function patternOf(kind: 'post' | 'page' | 'collection', style: string, base: string): string {
  if (kind === 'post') return STYLES[style] ?? style;
  if (kind === 'page' && base === 'index') return '/:path/';
  const name = kind === 'page' ? '/:path/:basename' : '/:collection/:path';
  return `${name}${style === 'pretty' || style.endsWith('/') ? '/' : ':output_ext'}`;
}

/**
 * The address of a document as Jekyll makes it from the pattern that applies to it.
 * See https://jekyllrb.com/docs/permalinks/
 * @param given the `permalink` of its front matter, if it has placeholders
 */
export function jekyllPath(source: Source, settings: SiteSettings, given?: string): string {
  const file = pathInCollections(source.file, settings.values);
  const base = (file.split('/').pop() ?? '').replace(/\.\w+$/, '');
  const isPost = /(?:^|\/)_(?:posts|drafts)\//.test(file);
  const collection = /^_([\w-]+)\//.exec(file)?.[1];
  const own = isEntry(settings.values.collections) ? settings.values.collections : {};
  const ofCollection = own[isPost ? 'posts' : (collection ?? '')];
  const collected = isEntry(ofCollection) ? readText(ofCollection.permalink) : undefined;
  const isPage = !isPost && !isEntry(ofCollection);
  const kind = isPost ? 'post' : isPage ? 'page' : 'collection';
  const pattern = given ?? collected ?? patternOf(kind, settings.permalink ?? 'date', base);
  const inCollection = collection ? file.slice(collection.length + 2).replace(/\.\w+$/, '') : base;
  const tokens: Entry = {
    ...tokensOf({ ...source, file }, base, readText(settings.values.timezone)),
    collection: collection ?? '',
    basename: base,
    path: isPage ? posix.dirname(file.replace(/^_pages\//, '')).replace(/^\.$/, '') : inCollection,
  };
  return encodeSpaces(
    `/${pattern}`
      .replace(/:([a-z_]+)/g, (part, token: string) => String(tokens[token] ?? part))
      .replace(/\/{2,}/g, '/'),
  );
}

const encodeSpaces = (path: string): string => path.replaceAll(' ', '%20');
