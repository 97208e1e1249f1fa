import { PageHeading } from '@/components/layout/page-heading';
import { JsonLd } from '@/components/seo/json-ld';
import { datesByPhase, getEvents } from '@/lib/events';
import { eventListJsonLd } from '@/lib/events/json-ld-course';
import { pageMetadata } from '@/lib/seo/metadata';
import { EventOverview, ViewBar } from '../_shared/event-pages';
import { Page } from '../_shared/page';

const description =
  'Upcoming and past pyOpenSci trainings, sprints, talks, and community calls, online and at conferences.';

export const metadata = pageMetadata({ title: 'Events', description, path: '/events' });

const recent = { limit: 4, more: { href: '/events/past', label: 'All past events' } };

export default function EventsPage() {
  const dates = datesByPhase(getEvents());
  return (
    <Page current="/events">
      <PageHeading title="Events">
        <p>Trainings, sprints, talks, and community calls, many of them for beginners.</p>
      </PageHeading>
      <JsonLd data={eventListJsonLd('Events', [...dates.now, ...dates.upcoming, ...dates.past])} />
      <ViewBar current="/events" />
      <EventOverview current="/events" events={getEvents()} past={recent} />
    </Page>
  );
}
