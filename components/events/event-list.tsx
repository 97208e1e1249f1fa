import type { EventDate } from '@/lib/events/types';
import { EventCard } from './event-card';

/** In the browser, cards move from list to list as time passes. */
export function EventList({
  dates,
  list,
  year,
}: {
  dates: readonly EventDate[];
  list: EventDate['phase'];
  /** Set where past events are grouped by year. */
  year?: string;
}) {
  return (
    <ul
      data-list={list}
      data-year={year}
      className="grid gap-5 empty:hidden lg:grid-cols-2 lg:[&>:only-child]:col-span-2"
    >
      {dates.map(({ event, occurrence, phase }) => (
        <li key={`${event.slug} ${occurrence.id}`}>
          <EventCard event={event} occurrence={occurrence} phase={phase} />
        </li>
      ))}
    </ul>
  );
}
