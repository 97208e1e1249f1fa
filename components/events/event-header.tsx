import { Label } from '@/components/ui/label';
import { PageCover } from '@/components/ui/page-cover';
import { formatDate } from '@/lib/dates/format';
import { kindLabel, modeLabel } from '@/lib/events/labels';
import type { CommunityEvent } from '@/lib/events/types';
import { EventClock } from './event-clock';
import { EventStatus, phaseWords } from './event-status';

/**
 * The cover, and below it what the event is. Its parts are items of the page's grid, so that the
 * facts are beside the title.
 * @param asOf the calendar date of the build, shown where JavaScript is off
 */
export function EventHeader({ event, asOf }: { event: CommunityEvent; asOf: string }) {
  return (
    <header className="contents">
      <div className="col-span-full">
        <PageCover cover={event.cover} image={event.image} seed={event.slug} palette={event.kind} />
      </div>
      <EventClock occurrences={event.occurrences} phase={event.phase} className="block">
        <p className="flex flex-wrap items-center gap-2">
          <EventStatus event={event} withTime={false} />
          <Label tone="teal">{kindLabel(event.kind)}</Label>
          <Label>{modeLabel(event.place.mode)}</Label>
          {event.status === 'scheduled' && (
            <span className="text-sm font-semibold text-accent">
              <span data-phase-text="">{phaseWords[event.phase]}</span>
              <noscript> as of {formatDate(asOf)}, when this page was built</noscript>
            </span>
          )}
        </p>
        <h1 className="mt-4 text-4xl">{event.title}</h1>
        <p className="mt-4 text-xl text-ink-soft">{event.description}</p>
      </EventClock>
    </header>
  );
}
