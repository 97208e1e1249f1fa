import { hasTime } from '../dates/moment';
import { zoneId } from '../dates/time-zone';
import { endInstant, startInstant } from './moments';
import { lastStart } from './repeat';
import type { CommunityEvent } from './types';
import type { ZoneSpan } from './vtimezone';

/** When an event is over for good; undefined where its series has no end that can be reached. */
function lastInstant(event: CommunityEvent): Date | undefined {
  const { start, timezone, repeat } = event;
  if (!repeat) return endInstant(event);
  const last = lastStart({ start, timezone, repeat });
  if (last === undefined) return undefined;
  const duration = endInstant(event).getTime() - startInstant(event).getTime();
  return new Date(startInstant({ start: last, end: last, timezone }).getTime() + duration);
}

/** Over what time each zone is needed that timed events name, by the zone's name in the file. */
export function zoneSpans(events: readonly CommunityEvent[]): Map<string, ZoneSpan> {
  const spans = new Map<string, ZoneSpan>();
  for (const event of events) {
    const { start, timezone = 'UTC' } = event;
    if (!hasTime(start) || timezone === 'UTC') continue;
    const [first, last] = [startInstant(event), lastInstant(event)];
    const known = spans.get(zoneId(timezone));
    const isEndless = !last || (known && !known.last);
    spans.set(zoneId(timezone), {
      first: known && known.first < first ? known.first : first,
      ...(isEndless ? {} : { last: known?.last && known.last > last ? known.last : last }),
    });
  }
  return spans;
}
