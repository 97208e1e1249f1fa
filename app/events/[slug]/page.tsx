import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { mdxComponents } from '@/app/_shared/mdx-components';
import { Page } from '@/app/_shared/page';
import { slugParams } from '@/app/_shared/params';
import { EventFacts } from '@/components/events/event-facts';
import { EventHeader } from '@/components/events/event-header';
import { getEvent, getEvents } from '@/lib/events';
import { renderBody } from '@/lib/mdx';
import { creditOf } from '@/lib/people';
import { pageMetadata } from '@/lib/seo/metadata';

export const dynamicParams = false;

interface Props {
  params: Promise<{ slug: string }>;
}

export function generateStaticParams() {
  return slugParams(getEvents().map(({ slug }) => slug));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = getEvent((await params).slug);
  if (!event) return {};
  const { title, description, slug } = event;
  return pageMetadata({ title, description, path: `/events/${slug}` });
}

export default async function EventPage({ params }: Props) {
  const event = getEvent((await params).slug);
  if (!event) notFound();
  const { content } = await renderBody(event.body, mdxComponents);
  return (
    <Page
      current="/events"
      search={{ type: 'Event', art: { palette: event.kind, seed: event.slug } }}
    >
      <article>
        <EventHeader event={event} />
        <div className="page grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,var(--container-text))_minmax(0,1fr)]">
          <div className="lg:col-start-2 lg:row-start-1">
            <EventFacts event={event} speakers={event.speakers.map(creditOf)} />
          </div>
          <div className="prose min-w-0 lg:col-start-1 lg:row-start-1">{content}</div>
        </div>
      </article>
    </Page>
  );
}
