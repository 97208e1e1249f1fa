import { CoverArt } from '@/components/ui/cover-art';
import { Label } from '@/components/ui/label';
import { kindLabel, modeLabel } from '@/lib/events/labels';
import { describeMoments } from '@/lib/events/moments';
import type { CommunityEvent } from '@/lib/events/types';
import { EventStatus } from './event-status';

/** An event in a list: when, what, where, and one line of why. */
export function EventCard({ event }: { event: CommunityEvent }) {
  const { date, time } = describeMoments(event);
  return (
    <article className="relative grid grid-cols-[5.5rem_1fr] overflow-hidden rounded-lg border border-line bg-surface transition-shadow hover:shadow-card sm:grid-cols-[11rem_1fr]">
      <CoverArt seed={event.slug} palette={event.kind} ratio="1:1" className="h-full w-full" />
      <div className="grid content-start gap-2 p-4 sm:p-6">
        <p className="text-sm font-semibold text-accent">
          <time dateTime={event.start}>
            {date}
            {time && `, ${time}`}
          </time>
        </p>
        <h3 className="text-xl">
          <a
            href={`/events/${event.slug}`}
            className="card-link text-ink no-underline hover:underline"
          >
            {event.title}
          </a>
        </h3>
        <p className="hidden text-ink-soft sm:block">{event.description}</p>
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
          <EventStatus event={event} />
          <Label tone="teal">{kindLabel(event.kind)}</Label>
          <span>
            {modeLabel(event.place.mode)}
            {placeName(event) && ` · ${placeName(event)}`}
          </span>
        </p>
      </div>
    </article>
  );
}

/** The shortest name of where an event takes place. */
function placeName({ place, conference }: CommunityEvent): string | undefined {
  return place.mode === 'online' ? place.name : (conference ?? place.name ?? place.address);
}
