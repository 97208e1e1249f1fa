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
  'Every past training, sprint, talk and community event of pyOpenSci, year by year, with what is left to read and to watch.';

export const metadata = pageMetadata({ title: 'Past events', description, path: '/events/past' });

export default function PastEventsPage() {
  const { past, now, upcoming } = datesByPhase(getEvents());
  const ahead = [...now, ...upcoming];
  const years = byYear([...ahead, ...past]).sort(([a], [b]) => b.localeCompare(a));
  const over = years.map(([year, dates]) => ({
    year,
    dates: dates.filter(({ phase }) => phase === 'past'),
  }));
  return (
    <Page current="/events/past">
      <PageHeading title="Past events">
        <p>What the community has done together, newest first.</p>
      </PageHeading>
      <Filters current="/events/past" />
      <EventLists>
        {over.map(({ year, dates }) => (
          <Section key={year} id={`past-${year}`} title={year} hidden={dates.length === 0}>
            <EventList dates={dates} list="past" year={year} />
          </Section>
        ))}
        {past.length === 0 && (
          <div className="page py-8">
            <EmptyState title="There are no past events yet" />
          </div>
        )}
        {/* Not past when the page was built: a script moves them up on the day they are. */}
        <div hidden>
          <EventList dates={now} list="now" />
          <EventList dates={upcoming} list="upcoming" />
        </div>
      </EventLists>
    </Page>
  );
}
