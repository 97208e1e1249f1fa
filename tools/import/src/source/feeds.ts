import { readTexts } from '@/lib/data/loose';
import type { Redirect } from '@/lib/redirects';
import type { Source } from './read';
import type { SiteSettings } from './settings';

const NEW_FEEDS: Readonly<Record<string, string>> = {
  events: '/events/feed.xml',
  packages: '/packages/feed.xml',
};

/** Hugo's pages of terms, by the addresses that it gives them (https://gohugo.io/content-management/taxonomies/). */
function termsOf(sources: readonly Source[]): Redirect[] {
  const paths = sources.flatMap(({ data }) =>
    ['tags', 'categories'].flatMap((taxonomy) =>
      readTexts(data[taxonomy]).map((term) => `/${taxonomy}/${termPath(term)}`),
    ),
  );
  return [...new Set(paths)].sort().flatMap((path) => [
    { from: `${path}/`, to: '/blog/archive' },
    { from: `${path}/index.xml`, to: '/feed.xml' },
  ]);
}

const termPath = (term: string): string =>
  encodeURI(
    term
      .trim()
      .toLowerCase()
      .replace(/[\s/]+/g, '-'),
  );

/** Hugo writes a feed for the site, for each section, and for each tag and category; lists, too. */
export function oldFeeds({ kind }: SiteSettings, sources: readonly Source[]): Redirect[] {
  if (kind !== 'hugo') return [];
  const sections = sources
    .map(({ file }) => file.split('/'))
    .flatMap((parts) => (parts.length > 2 ? [parts[1] ?? ''] : []));
  const posts = sources.filter(({ role }) => role === 'post').map(({ file }) => file.split('/')[1]);
  const names = new Set(['', ...sections, 'tags', 'categories']);
  return [
    ...[...names].sort().map((name) => ({
      from: `${name === '' ? '' : `/${name}`}/index.xml`,
      to: NEW_FEEDS[name] ?? '/feed.xml',
    })),
    ...[...new Set(posts)].sort().map((name) => ({ from: `/${name}/`, to: '/blog' })),
    { from: '/categories/', to: '/blog/archive' },
    { from: '/tags/', to: '/blog/archive' },
    ...termsOf(sources),
  ];
}
