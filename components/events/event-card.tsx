import { CoverArt } from '@/components/ui/cover-art';
import { Label } from '@/components/ui/label';
import { Picture } from '@/components/ui/picture';
import { kindLabel, modeLabel } from '@/lib/events/labels';
import type { Phase } from '@/lib/events/moments';
import type { Occurrence } from '@/lib/events/occurrences';
import { placeName } from '@/lib/events/place';
import type { CommunityEvent } from '@/lib/events/types';
import { describeEventWhen } from '@/lib/events/when';
import { EventClock } from './event-clock';
import { EventStatus } from './event-status';

export function EventCard({
  event,
  occurrence,
  phase = event.phase,
}: {
  event: CommunityEvent;
  /** One date of a series; by default the card is about all of them. */
  occurrence?: Occurrence;
  phase?: Phase;
}) {
  const shown = occurrence ?? event.current;
  const anchor = occurrence && event.repeat ? `#${occurrence.id}` : '';
  return (
    <EventClock
      occurrences={occurrence ? [occurrence] : event.occurrences}
      phase={phase}
      className="block h-full"
    >
      <article
        id={anchor ? `${event.slug}-${shown.id}` : undefined}
        className="relative grid h-full grid-cols-[5.5rem_minmax(0,1fr)] overflow-hidden rounded-lg border border-line bg-surface transition-shadow hover:shadow-card sm:grid-cols-[11rem_minmax(0,1fr)]"
      >
        {event.image ? (
          <Picture
            image={event.image}
            alt=""
            sizes="(min-width: 40rem) 11rem, 6rem"
            className="h-full w-full object-cover"
          />
        ) : (
          <CoverArt seed={event.slug} palette={event.kind} ratio="1:1" className="h-full w-full" />
        )}
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-2 p-4 sm:p-6">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <EventStatus event={event} phase={phase} />
            <Label tone="teal">{kindLabel(event.kind)}</Label>
            <time dateTime={shown.start} className="font-semibold text-accent">
              {describeEventWhen(event, shown)}
            </time>
          </p>
          <h3 className="text-xl">
            <a
              href={`/events/${event.slug}${anchor}`}
              className="card-link text-ink no-underline hover:underline"
            >
              {event.title}
            </a>
          </h3>
          <p className="hidden text-ink-soft sm:block">{event.description}</p>
          <p className="text-sm text-ink-soft">
            {[modeLabel(event.place.mode), placeName(event)].filter(Boolean).join(' · ')}
          </p>
        </div>
      </article>
    </EventClock>
  );
}
