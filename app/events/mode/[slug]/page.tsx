import type { Metadata } from 'next';
import { EventOverview, Filters } from '@/app/_shared/event-pages';
import { Page } from '@/app/_shared/page';
import { slugParams } from '@/app/_shared/params';
import { PageHeading } from '@/components/layout/page-heading';
import { getEvents } from '@/lib/events';
import { eventFilters, filterSlug, modePath, placeModes } from '@/lib/events/collections';
import { modePhrase } from '@/lib/events/labels';
import { pageMetadata } from '@/lib/seo/metadata';

export const dynamicParams = false;

interface Props {
  params: Promise<{ slug: string }>;
}

export function generateStaticParams() {
  return slugParams(eventFilters(getEvents()).modes.map(filterSlug));
}

async function read({ params }: Props) {
  const { slug } = await params;
  const mode = placeModes.find((candidate) => candidate === slug) ?? placeModes[0];
  return { mode, ...modePhrase(mode) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { mode, title, description } = await read(props);
  return pageMetadata({ title, description, path: modePath(mode) });
}

export default async function EventModePage(props: Props) {
  const { mode, title, description, what } = await read(props);
  const events = getEvents().filter(({ place }) => place.mode === mode);
  return (
    <Page current="/events/mode">
      <PageHeading title={title}>
        <p>{description}</p>
      </PageHeading>
      <Filters current={modePath(mode)} />
      <EventOverview current={modePath(mode)} events={events} what={what} />
    </Page>
  );
}
