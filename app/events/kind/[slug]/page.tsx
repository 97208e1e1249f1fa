import type { Metadata } from 'next';
import { EventOverview, Filters } from '@/app/_shared/event-pages';
import { Page } from '@/app/_shared/page';
import { slugParams } from '@/app/_shared/params';
import { PageHeading } from '@/components/layout/page-heading';
import { getEvents } from '@/lib/events';
import { eventFilters, eventKinds, filterSlug, kindPath } from '@/lib/events/collections';
import { kindPhrase } from '@/lib/events/labels';
import { pageMetadata } from '@/lib/seo/metadata';

export const dynamicParams = false;

interface Props {
  params: Promise<{ slug: string }>;
}

export function generateStaticParams() {
  return slugParams(eventFilters(getEvents()).kinds.map(filterSlug));
}

async function read({ params }: Props) {
  const { slug } = await params;
  const kind = eventKinds.find((candidate) => candidate === slug) ?? eventKinds[0];
  return { kind, ...kindPhrase(kind) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { kind, title, description } = await read(props);
  return pageMetadata({ title, description, path: kindPath(kind) });
}

export default async function EventKindPage(props: Props) {
  const { kind, title, description, what } = await read(props);
  return (
    <Page current="/events/kind">
      <PageHeading title={title}>
        <p>{description}</p>
      </PageHeading>
      <Filters current={kindPath(kind)} />
      <EventOverview
        current={kindPath(kind)}
        events={getEvents().filter((event) => event.kind === kind)}
        what={what}
      />
    </Page>
  );
}
