import { endInstant } from '@/lib/events/moments';
import type { Occurrence } from '@/lib/events/occurrences';
import type { CommunityEvent } from '@/lib/events/types';
import { describeEventWhen } from '@/lib/events/when';

/** How many dates of a series the page holds for the clock to move on to. */
const UPCOMING_DATES = 12;

function When({ event, occurrence }: { event: CommunityEvent; occurrence: Occurrence }) {
  const text = describeEventWhen(event, occurrence);
  if (event.status === 'postponed') return text;
  return <time dateTime={occurrence.start}>{text}</time>;
}

/**
 * Date and time of an event in its own time zone. For a series, this is the current or next date,
 * and the `EventClock` around it moves on to the following one.
 */
export function EventWhen({ event }: { event: CommunityEvent }) {
  const { current, occurrences } = event;
  const at = occurrences.findIndex(({ id }) => id === current.id);
  const ahead = at === -1 ? [] : occurrences.slice(at, at + UPCOMING_DATES);
  if (ahead.length < 2 || event.status === 'postponed')
    return <When event={event} occurrence={current} />;
  return ahead.map((occurrence, index) => {
    const before = ahead[index - 1];
    const last = index === ahead.length - 1;
    return (
      <span
        key={occurrence.id}
        data-from={before && endInstant(before).toISOString()}
        data-until={last ? undefined : endInstant(occurrence).toISOString()}
        hidden={index > 0}
      >
        <When event={event} occurrence={occurrence} />
      </span>
    );
  });
}
