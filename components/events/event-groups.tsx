import type { ReactNode } from 'react';
import { Section } from '@/components/layout/section';
import { formatDate } from '@/lib/dates/format';
import type { Phase } from '@/lib/events/moments';
import type { EventDate } from '@/lib/events/types';
import { urls } from '@/lib/urls';
import { EventList } from './event-list';
import { EventLists } from './event-lists';

/**
 * Current, upcoming, and past events. The browser sorts them again as time passes.
 * @param asOf the calendar date of the build, shown where JavaScript is off
 */
export function EventGroups({
  dates,
  asOf,
  empty,
  past,
}: {
  dates: Record<Phase, EventDate[]>;
  asOf: string;
  /** Shown when there are no upcoming events. */
  empty: ReactNode;
  past: { title: string; more?: { href: string; label: string }; footer?: ReactNode };
}) {
  const noneUpcoming = dates.upcoming.length === 0;
  return (
    <EventLists>
      <noscript>
        <p className="page text-sm text-ink-soft">
          Sorted as of {formatDate(asOf)}, when this page was built.
        </p>
      </noscript>
      <Section id="now" title="On now" hidden={dates.now.length === 0}>
        <EventList dates={dates.now} list="now" />
      </Section>
      <Section
        id="upcoming"
        title="Upcoming events"
        more={{ href: urls.write('event'), label: 'Propose an event' }}
        hidden={noneUpcoming}
      >
        <EventList dates={dates.upcoming} list="upcoming" />
      </Section>
      <div data-empty="upcoming" hidden={!noneUpcoming}>
        {empty}
      </div>
      <Section id="past" title={past.title} more={past.more} hidden={dates.past.length === 0}>
        <EventList dates={dates.past} list="past" />
        {past.footer}
      </Section>
    </EventLists>
  );
}
