import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Page } from '@/app/_shared/page';
import { paramsOf, type RouteParams } from '@/app/_shared/params';
import { SeriesParts } from '@/components/blog/series-parts';
import { PageHeading } from '@/components/layout/page-heading';
import { getSeries } from '@/lib/blog';
import { sectionOf } from '@/lib/blog/labels';
import { pageMetadata } from '@/lib/seo/metadata';
import { urls } from '@/lib/urls';

export const dynamicParams = false;

const find = (slug: string) => getSeries().find((series) => series.slug === slug);

export function generateStaticParams() {
  const slugs = getSeries().map(({ slug }) => slug);
  return paramsOf('series', slugs);
}

export async function generateMetadata({ params }: RouteParams<'series'>): Promise<Metadata> {
  const series = find((await params).series);
  if (!series) return {};
  const { name, slug, posts } = series;
  return pageMetadata({
    title: `Series: ${name}`,
    description: `${name}: a series of the pyOpenSci blog in ${series.parts} parts, to read in order.`,
    path: urls.series(slug),
    hidden: posts.every(({ state }) => state !== 'published'),
  });
}

export default async function SeriesPage({ params }: RouteParams<'series'>) {
  const series = find((await params).series);
  const topic = series?.posts[0]?.topic;
  if (!series || !topic) notFound();
  return (
    <Page current={sectionOf(topic)}>
      <PageHeading title={series.name}>
        <p>A series in {series.parts} parts, to read in order.</p>
      </PageHeading>
      <SeriesParts series={series} />
    </Page>
  );
}
