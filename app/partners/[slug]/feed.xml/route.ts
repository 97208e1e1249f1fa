import { itemRoute } from '@/app/_shared/item-routes';
import { rssResponse } from '@/app/_shared/responses';
import { packagesFeed } from '@/lib/feeds/packages';
import { getPartners } from '@/lib/partners';
import { site } from '@/lib/site';
import { urls } from '@/lib/urls';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = itemRoute({
  param: 'slug',
  items: getPartners,
  name: ({ slug }) => slug,
  respond({ slug, name, packages }) {
    const feed = packagesFeed(packages, {
      title: `${site.name}: packages reviewed with ${name}`,
      description: `Packages of ${name} and ${site.name}, as they pass open peer review.`,
      page: urls.partner(slug),
      path: `${urls.partner(slug)}/feed.xml`,
    });
    return rssResponse(feed);
  },
});
