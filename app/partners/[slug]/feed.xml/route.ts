import { notFound } from 'next/navigation';
import { slugParams } from '@/app/_shared/params';
import { rssResponse } from '@/app/_shared/responses';
import { rssText } from '@/lib/feeds/channel';
import { packagesFeed } from '@/lib/feeds/packages';
import { getPartner, getPartners } from '@/lib/partners';
import { site } from '@/lib/site';
import { urls } from '@/lib/urls';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return slugParams(getPartners().map(({ slug }) => slug));
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const partner = getPartner((await params).slug);
  if (!partner) notFound();
  const feed = packagesFeed(partner.packages, {
    title: `${site.name}: packages reviewed with ${partner.name}`,
    description: `Packages of ${partner.name} and ${site.name}, as they pass open peer review.`,
    page: urls.partner(partner.slug),
    path: `${urls.partner(partner.slug)}/feed.xml`,
  });
  return rssResponse(rssText(feed));
}
