import { posix } from 'node:path';
import { findEmails } from '@/lib/emails';
import { siteUrl } from '@/lib/env';
import type { Redirect } from '@/lib/redirects';
import type { ImageTarget } from '../mdx/context';
import { safeDecode } from '../mdx/headings';
import type { Notes } from '../notes';
import { type Addresses, barePath, nameOf, newPath } from './addresses';
import { splitDatedName } from './day';
import type { ImageFolder } from './images';
import type { SiteSettings } from './settings';

const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** An e-mail address, with its scheme or without. */
const EMAIL = /^mailto:|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/i;

/** The lists of the new site, by names that old sites give to theirs. */
const LISTS: ReadonlyArray<[name: RegExp, list: string]> = [
  [/^(?:tags?|categor(?:y|ies)|topics?|(?:[a-z]+-)?archives?)$/, '/blog/archive'],
  [/^(?:authors?|people|contributors?)$/, '/people'],
  [/^(?:blog|posts?|news|articles?)$/, '/blog'],
  [/^(?:events?|calendar)$/, '/events'],
];

/** An address without characters that have to be escaped where it is written. */
const encoded = (url: string): string =>
  url.replace(/[\s()]/g, (char) => ({ '(': '%28', ')': '%29' })[char] ?? '%20');

/** Finds the new address of every link of a site. */
export class Links {
  readonly #known = new Map<string, string>();
  readonly #byFile = new Map<string, string>();
  readonly #byName = new Map<string, string>();
  readonly #moved = new Map<string, string>();
  readonly #hosts: Set<string>;

  constructor(
    readonly settings: SiteSettings,
    readonly images: ImageFolder,
    readonly isPage: (path: string) => boolean,
  ) {
    const hosts = [settings.url, siteUrl].map((url) => new URL(url).hostname.replace(/^www\./, ''));
    this.#hosts = new Set(hosts);
  }

  /** Makes a document known under all its addresses. */
  add(file: string, { role, slug, old, aliases, translation }: Addresses): void {
    const now = newPath(role, slug);
    for (const path of [now, ...aliases, old]) this.#known.set(barePath(path).toLowerCase(), now);
    this.#byFile.set(file, now);
    const { name } = splitDatedName(nameOf(file));
    if (translation === undefined || !this.#byName.has(name)) this.#byName.set(name, now);
  }

  /** Makes a page that is not imported known under the old addresses that lead to it. */
  addPage({ old, aliases }: Pick<Addresses, 'old' | 'aliases'>, page: string, file = ''): void {
    this.#byFile.set(file, page);
    for (const path of [page, old, ...aliases]) {
      this.#known.set(barePath(path).toLowerCase(), page);
    }
  }

  /** Makes an address known that leads elsewhere, unless it is known or a page of the new site. */
  addRedirect({ from, to }: Redirect): void {
    const path = barePath(from).toLowerCase();
    if (!this.#moved.has(path) && !this.isPage(from)) this.#moved.set(path, to);
  }

  /**
   * Where a redirect of the old site leads on the new one.
   * @param to a path of the old site, or a full address
   * @param steps how many redirects are followed at most, as they may go in a circle
   * @returns a path of the new site, or a full address
   */
  target(to: string, steps = 5): string {
    const url = new URL(to, this.settings.url);
    const path = this.#ownPath(url);
    if (path === undefined) return url.href;
    const page = this.#known.get(barePath(path).toLowerCase());
    if (page !== undefined) return `${page}${url.hash}`;
    if (this.isPage(path)) return `${barePath(path)}${url.hash}`;
    const moved = this.#moved.get(barePath(path).toLowerCase());
    if (moved !== undefined && steps > 0) return this.target(moved, steps - 1);
    return `${siteUrl}${path}${url.search}${url.hash}`;
  }

  /** The page that is nearest to an old address without one: a list, a page above, or the home page. */
  nearest(path: string): string {
    for (let at = barePath(path).toLowerCase(); at !== '/'; at = posix.dirname(at)) {
      const list = LISTS.find(([name]) => name.test(posix.basename(at)))?.[1];
      const page = this.#known.get(at) ?? list ?? (this.isPage(at) ? at : undefined);
      if (page !== undefined) return page;
    }
    return '/';
  }

  /** Whether an address is one of this site, and the path it has there. */
  #ownPath(url: URL): string | undefined {
    if (!this.#hosts.has(url.hostname.replace(/^www\./, ''))) return undefined;
    const { base } = this.settings;
    return base !== '' && url.pathname.startsWith(`${base}/`)
      ? url.pathname.slice(base.length)
      : url.pathname;
  }

  /**
   * The address that a link has on the new site.
   * @param from the old address of the page it is on
   * @returns undefined where it is no address
   */
  resolve(href: string, from: Addresses, file: string, notes: Notes): string | undefined {
    const raw = href.trim().replace(/^\/\/(?=[\w-]+\.)/, 'https://');
    if (raw === '' || EMAIL.test(raw)) return undefined;
    if (raw.startsWith('#')) return raw;
    const absolute = URL.canParse(raw);
    const base = `${this.settings.url}${from.old}`;
    if (!URL.canParse(raw, base)) return undefined;
    const url = new URL(raw, base);
    if (!/^https?:$/.test(url.protocol)) return undefined;
    if (findEmails(safeDecode(url.search)).length > 0) {
      notes.add('person', raw, 'an address with somebody’s e-mail address; its words are kept');
      return undefined;
    }
    const path = this.#ownPath(url);
    if (path === undefined) return absolute ? encoded(raw) : url.href;
    const bare = barePath(path);
    if (bare.toLowerCase() === barePath(from.old).toLowerCase() && url.hash !== '' && !absolute)
      return url.hash;
    const known =
      this.#known.get(bare.toLowerCase()) ??
      this.#byFile.get(safeDecode(path.slice(1))) ??
      (/\.(?:md|markdown)$/.test(bare)
        ? this.#byName.get(splitDatedName(nameOf(bare)).name)
        : undefined);
    if (known) return `${known}${url.hash}`;
    const moved = this.#moved.get(bare.toLowerCase());
    if (moved !== undefined) return `${this.target(moved)}${url.hash}`;
    if (absolute) return encoded(raw);
    if (IMAGE.test(path)) {
      const image = this.images.find(raw, file, false);
      if ('local' in image && this.images.has(image.local)) return image.local;
    }
    if (this.isPage(bare)) return `${bare}${url.hash}`;
    const download = this.images.findDownload(path, raw, file);
    const full = `${siteUrl}${download ?? path}${url.search}${url.hash}`;
    if (download === undefined) {
      notes.add(
        'person',
        raw,
        `the import has nothing for this address; the link is ${full} now, which another site has to answer`,
      );
    } else if (download !== path) {
      notes.add('person', raw, `nothing can lead on from this address; the file is at ${download}`);
    }
    return full;
  }

  /** The image behind an address; one of the old site is looked for in its folder. */
  image(src: string, file: string, wanted = true): ImageTarget {
    const raw = src.trim().replace(/\s/g, '%20');
    const full = raw.startsWith('//') ? `https:${raw}` : raw;
    if (!URL.canParse(full)) return this.images.find(raw, file, wanted);
    const url = new URL(full);
    const path = this.#ownPath(url);
    return path === undefined ? { remote: full } : this.images.find(path, file, wanted);
  }
}
