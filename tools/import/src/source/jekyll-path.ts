import { type Entry, isEntry, readText, readTexts } from '@/lib/data/loose';
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

function tokensOf(source: Source, base: string): Entry {
  const { date: dateInName, name } = splitDatedName(base);
  const date = readDay(source.data.date) ?? dateInName ?? '2000-01-01';
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

function pagePath(file: string, permalink: string | undefined): string {
  const path = `/${file.replace(/^_pages\//, '').replace(/\.\w+$/, '')}`;
  if (/\/index$/.test(path)) return path.replace(/index$/, '');
  return permalink === 'pretty' || permalink?.endsWith('/') ? `${path}/` : `${path}.html`;
}

/**
 * The address of a document as Jekyll makes it from the pattern that applies to it.
 * See https://jekyllrb.com/docs/permalinks/
 * @param given the `permalink` of its front matter, if it has placeholders
 */
export function jekyllPath(source: Source, settings: SiteSettings, given?: string): string {
  const { file } = source;
  const base = (file.split('/').pop() ?? '').replace(/\.\w+$/, '');
  const isPost = /(?:^|\/)_(?:posts|drafts)\//.test(file);
  const collection = /^_([\w-]+)\//.exec(file)?.[1];
  const own = isEntry(settings.values.collections) ? settings.values.collections : {};
  const ofCollection = own[isPost ? 'posts' : (collection ?? '')];
  const collected = isEntry(ofCollection) ? readText(ofCollection.permalink) : undefined;
  if (!isPost && given === undefined && !isEntry(ofCollection)) {
    return pagePath(file, settings.permalink);
  }
  const fallback = isPost ? (settings.permalink ?? 'date') : '/:collection/:path:output_ext';
  const style = given ?? collected ?? fallback;
  const path = collection ? file.slice(collection.length + 2).replace(/\.\w+$/, '') : base;
  const tokens: Entry = { ...tokensOf(source, base), collection: collection ?? '', path };
  return `/${STYLES[style] ?? style}`
    .replace(/:([a-z_]+)/g, (part, token: string) => String(tokens[token] ?? part))
    .replace(/\/{2,}/g, '/');
}
