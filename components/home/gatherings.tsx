import { EventCard } from '@/components/events/event-card';
import { Section } from '@/components/layout/section';
import { formatDate } from '@/lib/dates/format';
import type { CommunityEvent } from '@/lib/events';

/** How many events are shown; the styles of `Cards` hide the others. */
const SHOWN = 2;

const more = { href: '/events', label: 'All events' };

function Cards({
  events,
  list,
  unless,
}: {
  events: readonly CommunityEvent[];
  /** The phases of the events that belong here. */
  list: string;
  /** The phase whose events are shown instead, where there are any. */
  unless?: string;
}) {
  return (
    <ul
      data-list={list}
      data-unless={unless}
      // Holds more events than it shows, so that the clock can move on to the next ones.
      className="grid gap-5 lg:grid-cols-2 [&>li:nth-child(n+3)]:hidden"
    >
      {events.map((event) => (
        <li key={event.slug}>
          <EventCard event={event} />
        </li>
      ))}
    </ul>
  );
}

/**
 * The two current or upcoming events, or else the two most recent ones. The browser sorts them
 * again, so that a page built weeks ago doesn't announce past events.
 * @param asOf the calendar date of the build, shown where JavaScript is off
 */
export function Gatherings({
  ahead,
  past,
  asOf,
}: {
  ahead: readonly CommunityEvent[];
  past: readonly CommunityEvent[];
  asOf: string;
}) {
  if (ahead.length + past.length === 0) return null;
  return (
    <event-lists class="block">
      <Section id="events" title="Upcoming events" more={more} hidden={ahead.length === 0}>
        <noscript>
          <p className="mb-4 text-sm text-ink-soft">
            As of {formatDate(asOf)}, when this page was built.
          </p>
        </noscript>
        <Cards events={ahead} list="now upcoming" />
      </Section>
      <Section id="past-events" title="Recent events" more={more} hidden={ahead.length > 0}>
        {/* Events that end later are added in front, so older ones never show. */}
        <Cards events={past.slice(0, SHOWN)} list="past" unless="upcoming" />
      </Section>
    </event-lists>
  );
}
