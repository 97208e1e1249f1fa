import type { MetadataRoute } from 'next';
import { getPosts } from '@/lib/blog';
import { getChoices } from '@/lib/connect';
import { getEvents } from '@/lib/events';
import { getPackages } from '@/lib/packages';
import { getStandingPages } from '@/lib/pages';
import { absoluteUrl, urls } from '@/lib/urls';

export const dynamic = 'force-static';

const indexes = ['/', '/blog', '/events', '/packages', '/people', '/connect'];

export default function sitemap(): MetadataRoute.Sitemap {
  return [
    ...[
      ...indexes,
      ...getStandingPages().map(({ slug }) => `/${slug}`),
      ...getChoices().map(({ id }) => `/connect/${id}`),
    ].map((path) => ({
      url: absoluteUrl(path),
    })),
    ...getPosts()
      .filter(({ state }) => state === 'published')
      .map(({ slug, date, updated }) => ({
        url: absoluteUrl(urls.post(slug)),
        lastModified: updated ?? date,
      })),
    ...getEvents()
      .filter(({ draft }) => !draft)
      .map(({ slug }) => ({ url: absoluteUrl(urls.event(slug)) })),
    ...getPackages().map(({ slug, updated }) => ({
      url: absoluteUrl(urls.package(slug)),
      ...(updated ? { lastModified: updated } : {}),
    })),
  ];
}
