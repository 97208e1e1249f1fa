import type { MetadataRoute } from 'next';
import { blogAddresses } from '@/lib/blog/addresses';
import { getChoices } from '@/lib/connect';
import { getEvents } from '@/lib/events';
import { eventFilters, pageChanged } from '@/lib/events/collections';
import { getPackages, packageTopics } from '@/lib/packages';
import { getStandingPages } from '@/lib/pages';
import { getPartners } from '@/lib/partners';
import { getPeople } from '@/lib/people';
import { absoluteUrl, urls } from '@/lib/urls';

export const dynamic = 'force-static';

const indexes = [
  '/',
  '/events',
  '/packages',
  '/peer-review',
  '/peer-review/metrics',
  '/peer-review/queue',
  '/peer-review/queue/presubmissions',
  '/peer-review/queue/closed',
  '/peer-review/editors',
  '/peer-review/reviewers',
  '/peer-review/checklist',
  '/people',
  '/partners',
  '/connect',
  '/search',
];

/** Pages that gather or tell of packages and people, by address. */
function catalogPages(): string[] {
  const categories = new Set(getPackages().flatMap(({ categories }) => categories));
  const domains = new Set(getPackages().flatMap(({ slug }) => packageTopics(slug).domains));
  return [
    ...[...categories].sort().map(urls.category),
    ...[...domains].sort().map(urls.domain),
    ...getPartners().map(({ slug }) => urls.partner(slug)),
    ...getPeople().map(({ handle }) => urls.person(handle)),
  ];
}

const eventLists = [
  '/events/past',
  '/events/calendar',
  ...Object.values(eventFilters(getEvents()))
    .flat()
    .map(({ href }) => href),
];

export default function sitemap(): MetadataRoute.Sitemap {
  return [
    ...[
      ...indexes,
      ...eventLists,
      ...getStandingPages().map(({ slug }) => `/${slug}`),
      ...getChoices().map(({ id }) => `/connect/${id}`),
      ...catalogPages(),
    ].map((path) => ({ url: absoluteUrl(path) })),
    ...blogAddresses().map(({ path, changed }) => ({
      url: absoluteUrl(path),
      ...(changed ? { lastModified: changed } : {}),
    })),
    ...getEvents()
      .filter(({ draft }) => !draft)
      .map((event) => {
        const lastModified = pageChanged(event);
        return {
          url: absoluteUrl(urls.event(event.slug)),
          ...(lastModified ? { lastModified } : {}),
        };
      }),
    ...getPackages().map(({ slug, updated }) => ({
      url: absoluteUrl(urls.package(slug)),
      ...(updated ? { lastModified: updated } : {}),
    })),
  ];
}
