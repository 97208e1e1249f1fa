import { type DocumentKind, documentKinds } from '../content/schema';
import { topics } from '../content/schema/post';
import type { Package } from '../packages/types';
import { groups, type Person } from '../people/types';
import { slugify } from '../slug';
import { type CheckedDocument, oldestFirst } from './document';
import { matchesRoute, type Route } from './routes';

export interface SiteParts {
  routes: readonly Route[];
  documents: readonly CheckedDocument[];
  packages: readonly Package[];
  people: readonly Person[];
  /** Handles of teams, and ids of partners. */
  teams: readonly string[];
  partners: readonly string[];
  /** Paths of images below `/images/`. */
  images: ReadonlySet<string>;
  redirects: ReadonlyMap<string, string>;
}

/** What the site answers to, as JSON can hold it. */
export interface SiteTable {
  routes: readonly Route[];
  /** The values of the dynamic part that follows a path. */
  values: Readonly<Record<string, readonly string[]>>;
  /** Old addresses, and the pages that took their place. */
  redirects: Readonly<Record<string, string>>;
}

/** Finds the document that a page shows, and the anchors of a page, by its address. */
export interface PageContent {
  document?(address: string): CheckedDocument | undefined;
  anchors(address: string): ReadonlySet<string> | undefined;
}

interface Found {
  /** The short form of the address, without `.html`, `index` and the last slash. */
  address: string;
  movedTo?: string;
  document?: CheckedDocument;
}

/** Every address that the built site answers to. */
export interface SiteAddresses {
  find(path: string): Found | undefined;
  /** The anchors of a page, undefined where they are not known. */
  anchors(address: string): ReadonlySet<string> | undefined;
  /** Whether a path lies where a collection without a single document would have its pages. */
  isOfEmptyCollection(path: string): boolean;
  /** Addresses to choose a "did you mean" from. */
  known: readonly string[];
}

/** An address as links should write it: `/blog/index.html` → `/blog`, `/blog/x.html` → `/blog/x`. */
export function shortForm(path: string): string {
  return path.replace(/(?:\/index)?\.html$|(?<=.)\/$/, '').replace(/^$|^\/index$/, '/');
}

function dynamicValues(parts: SiteParts): SiteTable['values'] {
  const slugs = (name: DocumentKind) =>
    parts.documents.filter(({ kind }) => kind === name).map(({ slug }) => slug);
  const posts = oldestFirst(parts.documents).map(({ valid }) => valid);
  const handles = [...parts.people.map(({ handle }) => handle), ...parts.teams];
  return {
    '/': slugs('page'),
    '/assets/images': [],
    '/blog': slugs('post'),
    '/blog/authors': handles.map((handle) => handle.toLowerCase()),
    '/blog/series': posts.map(({ series }) => slugify(series?.name ?? '')),
    '/blog/tags': posts.flatMap(({ tags = [] }) => tags),
    '/blog/topics': topics,
    '/events': slugs('event'),
    '/images': [...parts.images],
    '/packages': parts.packages.map(({ slug }) => slug),
    '/packages/categories': parts.packages.flatMap(({ categories }) => categories),
    '/partners': parts.partners,
    '/people': handles.map((handle) => handle.toLowerCase()),
  };
}

export function siteTable(parts: SiteParts): SiteTable {
  const { routes, redirects } = parts;
  return { routes, values: dynamicValues(parts), redirects: Object.fromEntries(redirects) };
}

/** The address of a document's page; undefined for notes, which have none of their own. */
export function addressOf({ kind, slug }: CheckedDocument): string | undefined {
  if (kind === 'package note') return undefined;
  return kind === 'page' ? `/${slug}` : `/${documentKinds[kind].folder}/${slug}`;
}

/** Builds the table of every address that the site answers to. */
export function siteAddresses(parts: SiteParts): SiteAddresses {
  const documents = new Map(
    parts.documents.flatMap((document) => {
      const address = addressOf(document);
      return address === undefined ? [] : [[address, document] as const];
    }),
  );
  return readAddresses(siteTable(parts), {
    document: (address) => documents.get(address),
    anchors: (address) => documents.get(address)?.body.anchors,
  });
}

/** Reads the table of addresses that `siteTable` made. */
export function readAddresses(table: SiteTable, pages: PageContent): SiteAddresses {
  const values = new Map(
    Object.entries(table.values).map(([path, list]) => [path, new Set(list)] as const),
  );
  const moved = new Map(Object.entries(table.redirects));
  const listed = (folder: string) => [...(values.get(folder) ?? [])];
  const exists = (address: string): boolean => {
    const path = address.split('/').filter(Boolean);
    return table.routes.some((route) => matchesRoute(path, route, (key) => values.get(key)));
  };
  const people = new Set<string>([...groups, ...(values.get('/people') ?? [])]);
  return {
    find(path) {
      const address = shortForm(path);
      // A page takes precedence over a redirect, and files such as feeds keep their ending.
      if (path === address || !path.endsWith('/')) {
        if (exists(path)) return { address: path, document: pages.document?.(path) };
      }
      if (exists(address)) return { address, document: pages.document?.(address) };
      const movedTo = moved.get(path) ?? moved.get(address) ?? moved.get(`${address}.html`);
      return movedTo === undefined ? undefined : { address, movedTo };
    },
    anchors(address) {
      if (address === '/people') return people;
      return pages.anchors(address);
    },
    isOfEmptyCollection(path) {
      const single = /^\/[^/]+$/.test(path) ? '/' : undefined;
      const folder = /^\/(?:blog|events|packages)(?=\/)/.exec(path)?.[0] ?? single;
      return folder !== undefined && listed(folder).length === 0;
    },
    known: [
      ...table.routes
        .filter((route) => route.every((part) => !part.startsWith('[')))
        .map((route) => `/${route.join('/')}`),
      ...listed('/').map((slug) => `/${slug}`),
      ...['/blog', '/events', '/packages'].flatMap((folder) =>
        listed(folder).map((slug) => `${folder}/${slug}`),
      ),
    ],
  };
}
