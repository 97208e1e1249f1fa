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
      // More events wait here than the two that are shown, for the clock to go on to.
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
 * The two events that are on or come next, else the two that were last. The reader's browser sorts
 * them again, so that a page built weeks ago announces nothing that is over.
 * @param asOf the day of the build, said where no script can sort
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
      <Section id="events" title="Coming up" more={more} hidden={ahead.length === 0}>
        <noscript>
          <p className="mb-4 text-sm text-ink-soft">
            As of {formatDate(asOf)}, when this page was built.
          </p>
        </noscript>
        <Cards events={ahead} list="now upcoming" />
      </Section>
      <Section id="past-events" title="Where we last met" more={more} hidden={ahead.length > 0}>
        {/* Those that join them come before: of the others none is ever seen. */}
        <Cards events={past.slice(0, SHOWN)} list="past" unless="upcoming" />
      </Section>
    </event-lists>
  );
}
