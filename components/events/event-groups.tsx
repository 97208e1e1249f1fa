import type { ReactNode } from 'react';
import { Section } from '@/components/layout/section';
import { formatDate } from '@/lib/dates/format';
import type { Phase } from '@/lib/events/moments';
import type { EventDate } from '@/lib/events/types';
import { EventList } from './event-list';
import { EventLists } from './event-lists';

/**
 * What is on now, what comes next and what has been, sorted again in the reader's browser.
 * @param asOf the day of the build, said where no script can sort
 */
export function EventGroups({
  dates,
  asOf,
  empty,
  past,
}: {
  dates: Record<Phase, EventDate[]>;
  asOf: string;
  /** What stands in place of upcoming events where there are none. */
  empty: ReactNode;
  past: { title: string; more?: { href: string; label: string } };
}) {
  const nothingAhead = dates.upcoming.length === 0;
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
      <Section id="upcoming" title="Coming up">
        <EventList dates={dates.upcoming} list="upcoming" />
        <div data-empty="" hidden={!nothingAhead}>
          {empty}
        </div>
      </Section>
      <Section id="past" title={past.title} more={past.more} hidden={dates.past.length === 0}>
        <EventList dates={dates.past} list="past" />
      </Section>
    </EventLists>
  );
}
