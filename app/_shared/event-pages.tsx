import { Deadlines } from '@/components/events/deadlines';
import { EventClock } from '@/components/events/event-clock';
import { EventFilters, EventViews } from '@/components/events/event-filters';
import { EventGroups } from '@/components/events/event-groups';
import { NoUpcomingEvents } from '@/components/events/no-upcoming-events';
import { Subscribe } from '@/components/events/subscribe';
import { SubscribeMenu } from '@/components/events/subscribe-menu';
import { Section } from '@/components/layout/section';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import { type CommunityEvent, datesByPhase, getEvents } from '@/lib/events';
import { eventFilters, subscriptions, takeaways } from '@/lib/events/collections';
import { openDeadlines } from '@/lib/events/deadlines';
import { urls } from '@/lib/urls';

/** How many materials from past events an empty list links to. */
const MATERIALS = 2;

/** The views of all events, and the calendar of all events. */
export function ViewBar({ current }: { current: string }) {
  const [all] = subscriptions();
  return (
    <div className="page flex flex-wrap items-start justify-between gap-x-10 gap-y-3 pb-6">
      <EventViews current={current} />
      {all && <SubscribeMenu calendar={all} />}
    </div>
  );
}

/** Whether any event is on or to come at the build. */
export function hasEventsAhead(): boolean {
  const { now: current, upcoming } = datesByPhase(getEvents());
  return current.length + upcoming.length > 0;
}

function FiltersAlone({ current }: { current: string }) {
  return <EventFilters current={current} {...eventFilters(getEvents())} />;
}

/** The views of all events, and the filters where there are events to come. */
export function Filters({
  current,
  filters = hasEventsAhead(),
}: {
  current: string;
  /** Whether the filters are shown. */
  filters?: boolean;
}) {
  return (
    <div className="page flex flex-wrap gap-x-10 gap-y-3 pb-6">
      <EventViews current={current} />
      {filters && <FiltersAlone current={current} />}
    </div>
  );
}

/** Current, upcoming, and past events, with calendars to subscribe to. */
export function EventOverview({
  current,
  events,
  what,
  past,
}: {
  /** The address of the page. */
  current: string;
  events: readonly CommunityEvent[];
  /** What the page lists, as a plural noun. */
  what?: string;
  /** Limits the past dates. Shows all by default. */
  past?: { limit: number; more: { href: string; label: string } };
}) {
  const dates = datesByPhase(events);
  const deadlines = openDeadlines(events, now()).map((deadline) => ({
    ...deadline,
    event: { ...deadline.event, href: urls.event(deadline.event.slug) },
  }));
  const asOf = utcDate(now());
  const filters = (past || !hasEventsAhead()) && (
    <div className="mb-6">
      <FiltersAlone current={current} />
    </div>
  );
  const left = takeaways(events).slice(0, MATERIALS);
  return (
    <>
      {deadlines.length > 0 && (
        <Section id="deadlines" title="Deadlines">
          <EventClock occurrences={deadlines.map(({ event }) => event.current)} phase="upcoming">
            <Deadlines deadlines={deadlines} now={now()} />
          </EventClock>
          <p className="mt-4 text-sm">
            <a href="/events/deadlines.xml">Feed of deadlines</a>
          </p>
        </Section>
      )}
      <EventGroups
        dates={past ? { ...dates, past: dates.past.slice(0, past.limit) } : dates}
        asOf={asOf}
        empty={<NoUpcomingEvents asOf={asOf} what={what} takeaways={left} />}
        past={{ title: past ? 'Recent events' : 'Past events', more: past?.more, filters }}
      />
      <Subscribe calendars={subscriptions()} />
    </>
  );
}
