import { rssResponse } from '@/app/_shared/responses';
import { packagesFeed } from '@/lib/feeds/packages';
import { getPackages } from '@/lib/packages';
import { site } from '@/lib/site';

export const dynamic = 'force-static';

export function GET(): Response {
  const feed = packagesFeed(getPackages(), {
    title: `${site.name}: newly accepted packages`,
    description: 'Scientific Python packages, as they pass open peer review.',
    page: '/packages',
    path: '/packages/feed.xml',
  });
  return rssResponse(feed);
}
