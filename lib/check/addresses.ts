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

export interface Found {
  /** The short form of the address, without `.html`, `index` and the last slash. */
  address: string;
  movedTo?: string;
  document?: CheckedDocument;
}

/** Every address that the built site answers to. */
export interface SiteAddresses {
  /** What is at a path, or undefined. */
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

function dynamicValues(parts: SiteParts): Map<string, Set<string>> {
  const slugs = (name: DocumentKind) =>
    parts.documents.filter(({ kind }) => kind === name).map(({ slug }) => slug);
  const posts = oldestFirst(parts.documents).map(({ fields }) => fields);
  const handles = [...parts.people.map(({ handle }) => handle), ...parts.teams];
  const lists: Record<string, readonly string[]> = {
    '/': slugs('page'),
    '/assets/images': [],
    '/blog': slugs('post'),
    '/blog/authors': handles.map((handle) => handle.toLowerCase()),
    '/blog/series': posts.map(({ series }) => slugify(series?.name ?? '')),
    '/blog/tags': posts.flatMap(({ tags }) => tags),
    '/blog/topics': topics,
    '/events': slugs('event'),
    '/images': [...parts.images],
    '/packages': parts.packages.map(({ slug }) => slug),
    '/packages/categories': parts.packages.flatMap(({ categories }) => categories),
    '/partners': parts.partners,
    '/people': handles.map((handle) => handle.toLowerCase()),
  };
  return new Map(Object.entries(lists).map(([path, values]) => [path, new Set(values)]));
}

/** The address of a document's page; undefined for notes, which have none of their own. */
export function addressOf({ kind, slug }: CheckedDocument): string | undefined {
  if (kind === 'package note') return undefined;
  return kind === 'page' ? `/${slug}` : `/${documentKinds[kind].folder}/${slug}`;
}

/** Builds the table of every address that the site answers to. */
export function siteAddresses(parts: SiteParts): SiteAddresses {
  const values = dynamicValues(parts);
  const documents = new Map(
    parts.documents.flatMap((document) => {
      const address = addressOf(document);
      return address === undefined ? [] : [[address, document] as const];
    }),
  );
  const moved = new Map(parts.redirects);
  const exists = (address: string): boolean => {
    const path = address.split('/').filter(Boolean);
    return parts.routes.some((route) => matchesRoute(path, route, (key) => values.get(key)));
  };
  const people = new Set<string>([...groups, ...(values.get('/people') ?? [])]);
  return {
    find(path) {
      const address = shortForm(path);
      // A page takes precedence over a redirect, and files such as feeds keep their ending.
      if (path === address || !path.endsWith('/')) {
        if (exists(path)) return { address: path, document: documents.get(path) };
      }
      if (exists(address)) return { address, document: documents.get(address) };
      const movedTo = moved.get(path) ?? moved.get(address) ?? moved.get(`${address}.html`);
      return movedTo === undefined ? undefined : { address, movedTo };
    },
    anchors(address) {
      if (address === '/people') return people;
      return documents.get(address)?.body.anchors;
    },
    isOfEmptyCollection(path) {
      const single = /^\/[^/]+$/.test(path) ? 'pages' : undefined;
      const folder = /^\/(blog|events|packages)\//.exec(path)?.[1] ?? single;
      if (folder === 'packages') return parts.packages.length === 0;
      return (
        folder !== undefined &&
        !parts.documents.some(({ kind }) => documentKinds[kind].folder === folder)
      );
    },
    known: [
      ...parts.routes
        .filter((route) => route.every((part) => !part.startsWith('[')))
        .map((route) => `/${route.join('/')}`),
      ...documents.keys(),
      ...parts.packages.map(({ slug }) => `/packages/${slug}`),
    ],
  };
}
