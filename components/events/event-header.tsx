import { Label } from '@/components/ui/label';
import { PageCover } from '@/components/ui/page-cover';
import { formatDate } from '@/lib/dates/format';
import { kindLabel, modeLabel } from '@/lib/events/labels';
import type { Phase } from '@/lib/events/moments';
import type { CommunityEvent } from '@/lib/events/types';
import { EventClock } from './event-clock';
import { EventStatus } from './event-status';
import { EventWhen } from './event-when';

const words: Record<Phase, string> = { now: 'On now', upcoming: 'Upcoming', past: 'Ended' };

/** @param asOf the calendar date of the build, shown where JavaScript is off */
export function EventHeader({ event, asOf }: { event: CommunityEvent; asOf: string }) {
  return (
    <header>
      <div className="page pt-4 sm:pt-6">
        <PageCover cover={event.cover} image={event.image} seed={event.slug} palette={event.kind} />
      </div>
      <EventClock
        occurrences={event.occurrences}
        phase={event.phase}
        className="page block pt-6 pb-8 sm:pt-8"
      >
        <p className="flex flex-wrap items-center gap-2">
          <EventStatus event={event} withTime={false} />
          <Label tone="teal">{kindLabel(event.kind)}</Label>
          <Label>{modeLabel(event.place.mode)}</Label>
        </p>
        <h1 className="mt-4 max-w-[20em] text-4xl">{event.title}</h1>
        <p className="mt-4 text-xl font-semibold text-accent">
          <EventWhen event={event} />
        </p>
        {event.status === 'scheduled' && (
          <p className="mt-1 text-ink-soft">
            <span data-phase-text="">{words[event.phase]}</span>
            <noscript> as of {formatDate(asOf)}, when this page was built</noscript>
          </p>
        )}
        <p className="mt-3 max-w-text text-xl text-ink-soft">{event.description}</p>
      </EventClock>
    </header>
  );
}
