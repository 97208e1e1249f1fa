import { basename, posix } from 'node:path';
import { readText, readTexts } from '@/lib/data/loose';
import { slugify } from '@/lib/slug';
import { safeDecode } from '../mdx/headings';
import { splitDatedName } from './day';
import type { Role } from './detect';
import { hasYear, hugoPath } from './hugo-path';
import { jekyllPath } from './jekyll-path';
import type { Source } from './read';
import type { SiteSettings } from './settings';

/** The old and the new address of a document. */
export interface Addresses {
  role: Role;
  slug: string;
  /** The address on the old site, from the first slash. */
  old: string;
  /** Old addresses that lead to the new one, without those that it serves itself. */
  aliases: string[];
  /** Set for a translation: the slug of its original, and its language tag. */
  translation?: { of: string; language: string };
}

/** A path without what servers add to it, for comparing. */
export function barePath(path: string): string {
  return (
    path
      .replace(/[?#].*$/, '')
      .replace(/(?:\/index)?\.html?$/i, '')
      .replace(/\/+$/, '') || '/'
  );
}

/** Whatever an author wrote as an address, as a path from the first slash; undefined for others' pages. */
function asPath(value: string | undefined, { base }: SiteSettings): string | undefined {
  if (value === undefined || value.includes('..')) return undefined;
  const path = URL.canParse(value) ? new URL(value).pathname : value.replace(/[?#].*$/, '');
  const clean = `/${path.trim().replace(/\s/g, '%20')}`.replace(/\/{2,}/g, '/');
  return base !== '' && clean.startsWith(`${base}/`) ? clean.slice(base.length) : clean;
}

/** The file's own name: that of its folder for page bundles. */
export function nameOf(file: string): string {
  const parts = file.split('/');
  const name = (parts.pop() ?? '').replace(/\.(?:en\.)?\w+$/, '');
  return /^_?index(?:\.[a-z]{2}(?:-[a-z]{2,4})?)?$/i.test(name) ? (parts.pop() ?? name) : name;
}

export const dateInName = (file: string): string | undefined => splitDatedName(nameOf(file)).date;

/** A name that people wrote, not one that a machine numbered. */
const isName = (name: string): boolean => /[a-z]{3}/i.test(name) && !/[0-9a-f]{10,}/i.test(name);

function slugOf(source: Source, old: string | undefined, title: string): string {
  const name = nameOf(source.file);
  const plain = splitDatedName(name).name;
  const last = old === undefined ? '' : safeDecode(basename(barePath(old)));
  const candidates = [
    last,
    readText(source.data.slug) ?? '',
    isName(plain) ? plain : '',
    shorten(slugify(title)),
    plain,
  ];
  const slug = candidates.map(slugify).find((slug) => slug !== '') ?? 'untitled';
  return source.role === 'page' && FOLDERS_OF_SITE.has(slug) ? `${slug}-page` : slug;
}

/** Folders of the new site, which have no page of their own. */
const FOLDERS_OF_SITE = new Set(['api', 'assets', 'badges', 'images']);

/** A slug of at most eight words. */
const shorten = (slug: string): string => slug.split('-').slice(0, 8).join('-');

/** Whether a file of any folder is a post: it has an author, and its name or its address has a date. */
function isDated({ file, data }: Source, { kind, values }: SiteSettings): boolean {
  const hasAuthor = [data.author, data.authors].some((names) => readTexts(names).length > 0);
  const hasDay = dateInName(file) !== undefined || (kind === 'hugo' && hasYear(file, values));
  return hasAuthor && hasDay && !/(?:^|\/)_index\./.test(file);
}

function roleOf(source: Source, old: string | undefined, settings: SiteSettings): Role {
  const { role, data } = source;
  const type = readText(data.type)?.toLowerCase();
  if (role === 'event' || type === 'event' || type === 'events') return 'event';
  if (role === 'page')
    return type === 'blog' || type === 'post' || isDated(source, settings) ? 'post' : 'page';
  if (role === undefined && old?.startsWith('/events/')) return 'event';
  if (role === undefined && (type === 'page' || readText(data.layout) === 'page')) return 'page';
  return 'post';
}

/** Where the old site's generator put a document. */
function generatedPath(
  source: Source,
  title: string,
  settings: SiteSettings,
  slug: string,
): string {
  const given = readText(source.data.permalink);
  if (settings.kind === 'hugo') return hugoPath(source, title, settings);
  if (settings.kind === 'jekyll') return jekyllPath(source, settings, given);
  return `/${source.role === 'event' ? 'events' : 'blog'}/${slug}.html`;
}

const FOLDERS: Record<Role, string> = { post: '/blog/', event: '/events/', page: '/' };

export function newPath(role: Role, slug: string): string {
  return `${FOLDERS[role]}${slug}`;
}

/** To Hugo, an alias without a first slash is beside its page. */
const fromFolder = (alias: string, old: string, { kind }: SiteSettings): string =>
  kind !== 'hugo' || alias.startsWith('/') || URL.canParse(alias)
    ? alias
    : posix.join(posix.dirname(barePath(old)), alias);

/** Works out a document's old and new address from its front matter, its file and the site's settings. */
export function readAddresses(source: Source, title: string, settings: SiteSettings): Addresses {
  const { data } = source;
  // To Hugo, `permalink` is a field like any other.
  const permalink = settings.kind === 'hugo' ? undefined : readText(data.permalink);
  const given = asPath(permalink ?? readText(data.url), settings);
  const role = roleOf(source, given, settings);
  const isPattern = given !== undefined && /:\w+/.test(given);
  const own = isPattern ? undefined : given;
  const slug = slugOf(source, own, title);
  const old = own ?? generatedPath(source, title, settings, slug);
  const others = [...readTexts(data.redirect_from), ...readTexts(data.aliases)].map((value) =>
    asPath(fromFolder(value, old, settings), settings),
  );
  const now = newPath(role, slug);
  const aliases = [...(own || source.role ? [old] : []), ...others].filter(
    (path): path is string =>
      path !== undefined && /^\/[^\s?#]+$/.test(path) && barePath(path) !== now && path !== '/',
  );
  return { role, slug, old, aliases: [...new Set(aliases)] };
}
