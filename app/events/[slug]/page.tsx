import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EventActions, EventAside, RelatedEvents, readingOf } from '@/app/_shared/event-parts';
import { mdxComponents } from '@/app/_shared/mdx-components';
import { Page } from '@/app/_shared/page';
import { paramsOf, type RouteParams } from '@/app/_shared/params';
import { EventHeader } from '@/components/events/event-header';
import { JsonLd } from '@/components/seo/json-ld';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import { getEvent, getEvents } from '@/lib/events';
import { eventJsonLd } from '@/lib/events/json-ld';
import { renderBody } from '@/lib/mdx';
import { pageMetadata } from '@/lib/seo/metadata';
import { urls } from '@/lib/urls';

export const generateStaticParams = () => paramsOf('slug', getEvents());

export async function generateMetadata({ params }: RouteParams<'slug'>): Promise<Metadata> {
  const event = getEvent((await params).slug);
  if (!event) return {};
  const { title, description, slug } = event;
  return pageMetadata({
    title,
    description,
    path: urls.event(slug),
    image: urls.eventImage(slug),
  });
}

export default async function EventPage({ params }: RouteParams<'slug'>) {
  const event = getEvent((await params).slug);
  if (!event) notFound();
  const { content } = await renderBody(event.body, mdxComponents(readingOf(event)), {
    file: event.file,
    belowPicture: event.image !== undefined,
  });
  return (
    <Page current="/events/">
      <JsonLd data={eventJsonLd(event)} />
      <article>
        <div className="page grid gap-x-14 gap-y-8 pt-4 sm:gap-y-10 sm:pt-6 lg:grid-cols-[minmax(0,var(--container-text))_minmax(0,1fr)] lg:grid-rows-[auto_auto_1fr]">
          <EventHeader event={event} asOf={utcDate(now())} />
          <EventAside event={event} />
          <div className="min-w-0">
            <div className="prose mb-8">{content}</div>
            <EventActions event={event} />
          </div>
        </div>
      </article>
      <RelatedEvents event={event} />
    </Page>
  );
}
