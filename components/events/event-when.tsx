import { describeWhen, endInstant } from '@/lib/events/moments';
import type { Occurrence } from '@/lib/events/occurrences';
import type { CommunityEvent } from '@/lib/events/types';

/** How many dates of a series are at hand, for the clock to go on to. */
const AHEAD = 12;

function When({ occurrence }: { occurrence: Occurrence }) {
  return <time dateTime={occurrence.start}>{describeWhen(occurrence)}</time>;
}

/**
 * Date and time of an event in its own zone. Of a series it is the date that is on or comes next,
 * and the event clock around it goes on to the following one when that is over.
 */
export function EventWhen({ event }: { event: CommunityEvent }) {
  const { current, occurrences } = event;
  const at = occurrences.findIndex(({ id }) => id === current.id);
  const ahead = at === -1 ? [] : occurrences.slice(at, at + AHEAD);
  if (ahead.length < 2) return <When occurrence={current} />;
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
        <When occurrence={occurrence} />
      </span>
    );
  });
}
