import { tzOffset } from '@date-fns/tz';

const MINUTE = 60_000;
const WEEK = 7 * 1440 * MINUTE;

export interface ZoneTransition {
  /** The first instant with the new offset. */
  at: Date;
  /** Minutes ahead of UTC, before and after. */
  from: number;
  to: number;
}

/** The first minute after `low` at which the offset is no longer what it is there. */
function firstChange(zone: string, low: number, high: number): number {
  const before = tzOffset(zone, new Date(low));
  let [same, changed] = [low, high];
  while (changed - same > MINUTE) {
    const middle = same + Math.floor((changed - same) / 2 / MINUTE) * MINUTE;
    if (tzOffset(zone, new Date(middle)) === before) same = middle;
    else changed = middle;
  }
  return changed;
}

/**
 * All changes of a zone's offset between two instants, earliest first, from the runtime's own zone
 * data. It looks at every week: Morocco changes back after about five.
 * @param zone an IANA zone
 */
export function zoneTransitions(zone: string, start: Date, end: Date): ZoneTransition[] {
  const transitions: ZoneTransition[] = [];
  let from = tzOffset(zone, start);
  for (let week = start.getTime() + WEEK; week < end.getTime() + WEEK; week += WEEK) {
    const to = tzOffset(zone, new Date(week));
    if (to !== from) {
      transitions.push({ at: new Date(firstChange(zone, week - WEEK, week)), from, to });
    }
    from = to;
  }
  return transitions;
}
