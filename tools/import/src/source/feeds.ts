import type { Redirect } from '@/lib/redirects';
import type { Source } from './read';
import type { SiteSettings } from './settings';

const NEW_FEEDS: Readonly<Record<string, string>> = {
  events: '/events/feed.xml',
  packages: '/packages/feed.xml',
};

/** Hugo writes a feed for the site, for each section, and for the lists of tags and categories. */
export function oldFeeds({ kind }: SiteSettings, sources: readonly Source[]): Redirect[] {
  if (kind !== 'hugo') return [];
  const sections = sources
    .map(({ file }) => file.split('/'))
    .flatMap((parts) => (parts.length > 2 ? [parts[1] ?? ''] : []));
  const names = new Set(['', ...sections, 'tags', 'categories']);
  return [
    ...[...names].sort().map((name) => ({
      from: `${name === '' ? '' : `/${name}`}/index.xml`,
      to: NEW_FEEDS[name] ?? '/feed.xml',
    })),
    { from: '/categories/', to: '/blog/archive' },
    { from: '/tags/', to: '/blog/archive' },
  ];
}
