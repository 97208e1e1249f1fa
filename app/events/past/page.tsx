import { Filters } from '@/app/_shared/event-pages';
import { Page } from '@/app/_shared/page';
import { EventList } from '@/components/events/event-list';
import { EventLists } from '@/components/events/event-lists';
import { PageHeading } from '@/components/layout/page-heading';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { datesByPhase, getEvents } from '@/lib/events';
import { byYear } from '@/lib/events/collections';
import { pageMetadata } from '@/lib/seo/metadata';

const description =
  'Past pyOpenSci trainings, sprints, talks, and community events by year, with recordings and materials.';

export const metadata = pageMetadata({ title: 'Past events', description, path: '/events/past' });

export default function PastEventsPage() {
  const { past, now, upcoming } = datesByPhase(getEvents());
  const current = [...now, ...upcoming];
  const years = byYear([...current, ...past]).sort(([a], [b]) => b.localeCompare(a));
  const pastYears = years.map(([year, dates]) => ({
    year,
    dates: dates.filter(({ phase }) => phase === 'past'),
  }));
  return (
    <Page current="/events/past">
      <PageHeading title="Past events">
        <p>Trainings, sprints, talks, and community calls by year, newest first.</p>
      </PageHeading>
      <Filters current="/events/past" />
      <EventLists>
        {pastYears.map(({ year, dates }) => (
          <Section key={year} id={`past-${year}`} title={year} hidden={dates.length === 0}>
            <EventList dates={dates} list="past" year={year} />
          </Section>
        ))}
        {past.length === 0 && (
          <div className="page py-8">
            <EmptyState title="No past events" />
          </div>
        )}
        {/* The browser moves these up once they're over. */}
        <div hidden>
          <EventList dates={now} list="now" />
          <EventList dates={upcoming} list="upcoming" />
        </div>
      </EventLists>
    </Page>
  );
}
