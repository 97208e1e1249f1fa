import { EventFilters } from '@/components/events/event-filters';
import { EventGroups } from '@/components/events/event-groups';
import { NothingAhead } from '@/components/events/nothing-ahead';
import { Subscribe } from '@/components/events/subscribe';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import { type CommunityEvent, datesByPhase, getEvents } from '@/lib/events';
import { eventFilters, subscriptions, takeaways } from '@/lib/events/collections';

/** How many things from past events are named where none lies ahead. */
const TAKEAWAYS = 3;

/** The links between the pages that list events. */
export function Filters({ current }: { current: string }) {
  return <EventFilters current={current} {...eventFilters(getEvents())} />;
}

/** What is on, what comes and what has been, of some events, with the calendars to follow. */
export function EventOverview({
  events,
  what,
  past,
}: {
  events: readonly CommunityEvent[];
  /** What the page lists, as one of it. */
  what?: string;
  /** How many past dates are shown, and where the others are; all of them by default. */
  past?: { limit: number; more: { href: string; label: string } };
}) {
  const dates = datesByPhase(events);
  const asOf = utcDate(now());
  const left = takeaways(events).slice(0, TAKEAWAYS);
  return (
    <>
      <EventGroups
        dates={past ? { ...dates, past: dates.past.slice(0, past.limit) } : dates}
        asOf={asOf}
        empty={<NothingAhead asOf={asOf} what={what} takeaways={left} />}
        past={{ title: past ? 'Recent events' : 'Past events', more: past?.more }}
      />
      <Subscribe calendars={subscriptions()} />
    </>
  );
}
