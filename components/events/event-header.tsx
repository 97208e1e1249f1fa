import { CoverArt } from '@/components/ui/cover-art';
import { Label } from '@/components/ui/label';
import { kindLabel, modeLabel } from '@/lib/events/labels';
import { describeMoments } from '@/lib/events/moments';
import type { CommunityEvent } from '@/lib/events/types';
import { EventStatus } from './event-status';

/** The head of an event: its art, title, and when it takes place. */
export function EventHeader({ event }: { event: CommunityEvent }) {
  const { date, time } = describeMoments(event);
  return (
    <header>
      <div className="page pt-4 sm:pt-6">
        <CoverArt
          seed={event.slug}
          palette={event.kind}
          ratio="banner"
          className="h-32 w-full rounded-lg sm:h-60"
        />
      </div>
      <div className="page pt-8 pb-10 sm:pt-12">
        <p className="flex flex-wrap items-center gap-2">
          <EventStatus event={event} />
          <Label tone="teal">{kindLabel(event.kind)}</Label>
          <Label>{modeLabel(event.place.mode)}</Label>
        </p>
        <h1 className="mt-4 max-w-[20em] text-4xl">{event.title}</h1>
        <p className="mt-4 text-xl font-semibold text-accent">
          <time dateTime={event.start}>
            {date}
            {time && `, ${time}`}
          </time>
        </p>
        <p className="mt-3 max-w-text text-xl text-ink-soft">{event.description}</p>
      </div>
    </header>
  );
}
