import { EventCard } from '@/components/events/event-card';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { utcDate } from '@/lib/dates/calendar-date';
import { formatDate } from '@/lib/dates/format';
import { now } from '@/lib/env';
import { type CommunityEvent, getEventsByPhase } from '@/lib/events';
import { groupBy } from '@/lib/group';
import { pageMetadata } from '@/lib/seo/metadata';
import { Page } from '../_shared/page';

const description =
  'Trainings, sprints, talks and community calls of pyOpenSci, online and at conferences: what comes next and what has been.';

export const metadata = pageMetadata({ title: 'Events', description, path: '/events' });

function Cards({ events }: { events: readonly CommunityEvent[] }) {
  return (
    <div className="grid gap-5">
      {events.map((event) => (
        <EventCard key={event.slug} event={event} />
      ))}
    </div>
  );
}

export default function EventsPage() {
  const events = getEventsByPhase();
  const years = [...groupBy(events.past, ({ start }) => start.slice(0, 4))];
  return (
    <Page current="/events">
      <PageHeading title="Events">
        <p>
          Trainings, sprints, talks and calls, online and at conferences. Many are made for people
          who have never contributed before.
        </p>
      </PageHeading>
      {events.now.length > 0 && (
        <Section id="now" title="On now">
          <Cards events={events.now} />
        </Section>
      )}
      <Section id="upcoming" title="Coming up">
        {events.upcoming.length > 0 ? (
          <Cards events={events.upcoming} />
        ) : (
          <EmptyState title="No event lies ahead right now">
            <p>
              As of {formatDate(utcDate(now()))} nothing is announced. New events stand here as soon
              as they are; the <a href="/connect">places where we talk</a> carry the news as well.
            </p>
          </EmptyState>
        )}
      </Section>
      {years.length === 0 && (
        <Section id="past" title="Past events">
          <EmptyState title="There are no past events yet" />
        </Section>
      )}
      {years.map(([year, list]) => (
        <Section key={year} id={`past-${year}`} title={`Past events of ${year}`}>
          <Cards events={list} />
        </Section>
      ))}
    </Page>
  );
}
