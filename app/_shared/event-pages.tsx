import { Deadlines } from '@/components/events/deadlines';
import { EventClock } from '@/components/events/event-clock';
import { EventFilters, EventViews } from '@/components/events/event-filters';
import { EventGroups } from '@/components/events/event-groups';
import { NoUpcomingEvents } from '@/components/events/no-upcoming-events';
import { Subscribe } from '@/components/events/subscribe';
import { SubscribeMenu } from '@/components/events/subscribe-menu';
import { Section } from '@/components/layout/section';
import { Credits } from '@/components/ui/credits';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import { type CommunityEvent, datesByPhase, getEvents } from '@/lib/events';
import { eventFilters, subscriptions, takeaways } from '@/lib/events/collections';
import { openDeadlines } from '@/lib/events/deadlines';
import { urls } from '@/lib/urls';

/** How many materials from past events the overview links to. */
const MATERIALS = 2;

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

export function Filters({ current }: { current: string }) {
  return (
    <div className="page flex flex-wrap gap-x-10 gap-y-3 pb-6">
      <EventViews current={current} />
      <EventFilters current={current} {...eventFilters(getEvents())} />
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
  const materials = takeaways(events)
    .slice(0, MATERIALS)
    .map(({ title, href }) => ({ name: title, href }));
  const footer = past && (
    <div className="mt-6 grid gap-4">
      <h3 className="text-lg">All {events.length} events</h3>
      <EventFilters current={current} {...eventFilters(events)} />
      {materials.length > 0 && (
        <p className="text-sm text-ink-soft">
          Materials: <Credits people={materials} />.
        </p>
      )}
    </div>
  );
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
        empty={<NoUpcomingEvents asOf={asOf} what={what} />}
        past={{ title: past ? 'Recent events' : 'Past events', more: past?.more, footer }}
      />
      <Subscribe calendars={subscriptions()} />
    </>
  );
}
