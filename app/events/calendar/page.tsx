import { hasEventsAhead, ViewBar } from '@/app/_shared/event-pages';
import { Page } from '@/app/_shared/page';
import { MonthView } from '@/components/events/month-view';
import { Subscribe } from '@/components/events/subscribe';
import { PageHeading } from '@/components/layout/page-heading';
import { monthOf, utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import { datesByPhase, getEvents } from '@/lib/events';
import { subscriptions } from '@/lib/events/collections';
import { monthsOf } from '@/lib/events/month';
import { pageMetadata } from '@/lib/seo/metadata';

const description =
  'pyOpenSci trainings, sprints, talks, and community events by month, as a calendar and as a list.';

const path = '/events/calendar';

export const metadata = pageMetadata({ title: 'Events by month', description, path });

export default function EventCalendarPage() {
  const month = monthOf(utcDate(now()));
  const dates = datesByPhase(getEvents());
  const all = [...dates.past.toReversed(), ...dates.now, ...dates.upcoming].sort((a, b) =>
    a.occurrence.start.localeCompare(b.occurrence.start),
  );
  return (
    <Page current={path}>
      <PageHeading title="Events by month">
        <p>
          {hasEventsAhead() || all.length === 0
            ? 'Trainings, sprints, talks, and community calls.'
            : 'No upcoming events, so here are the latest.'}
        </p>
      </PageHeading>
      <ViewBar current={path} />
      <MonthView months={monthsOf(all, month)} />
      <p className="page text-sm text-ink-soft">Dates use the event’s local time zone.</p>
      <Subscribe calendars={subscriptions()} />
    </Page>
  );
}
