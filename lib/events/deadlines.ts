import type { EventFields } from '../content/schema/event';
import { hasTime } from '../dates/moment';
import { slugify } from '../slug';
import { describeMoment, endInstant } from './moments';
import type { CommunityEvent } from './types';

/** "Anywhere on Earth", UTC−12: a day is over there last. The sign of the IANA name is reversed. */
const AOE_ZONE = 'Etc/GMT+12';

const DAY = 86_400_000;

/** How long before its end a deadline is called closing soon. */
const SOON = 7 * DAY;

/** Until when something can be sent in, or had for less. */
export interface Deadline {
  /** Unique within the event. */
  id: string;
  title: string;
  /** The date or local date-time, and the IANA zone it is in. */
  at: string;
  zone: string;
  /** The first instant that is too late. */
  closes: Date;
  /** From when on it is closing soon. */
  soon: Date;
}

type Timed = Pick<EventFields, 'deadlines' | 'timezone'>;

/** The deadlines of an event, earliest first. A day lasts to its end; a time is the end itself. */
export function deadlinesOf({ deadlines, timezone }: Timed): Deadline[] {
  return deadlines
    .map(({ title, at, timezone: own, aoe }) => {
      const zone = aoe ? AOE_ZONE : (own ?? timezone ?? 'UTC');
      const closes = endInstant({ start: at, end: at, timezone: zone });
      const soon = new Date(closes.getTime() - SOON);
      return { id: `deadline-${slugify(title)}`, title, at, zone, closes, soon };
    })
    .sort((a, b) => a.closes.getTime() - b.closes.getTime());
}

/** A deadline in words: `December 1, 2026, 11:59 PM anywhere on Earth (UTC−12)`. */
export function describeDeadline({ at, zone }: Pick<Deadline, 'at' | 'zone'>): string {
  if (zone !== AOE_ZONE) return describeMoment(at, zone);
  return `${describeMoment(at, zone).replace(/\sGMT-12$/, '')} anywhere on Earth (UTC−12)`;
}

/** The minute at which calendars show a deadline: the last of a day, or the time itself. */
export function deadlineMinute({ at, closes }: Pick<Deadline, 'at' | 'closes'>): Date {
  return hasTime(at) ? closes : new Date(closes.getTime() - 60_000);
}

/** Deadlines of events that take place, the ones that close next first. */
export function openDeadlines(
  events: readonly CommunityEvent[],
  instant: Date,
): Array<Deadline & { event: CommunityEvent }> {
  return events
    .filter(({ draft, status }) => !draft && status === 'scheduled')
    .flatMap((event) => deadlinesOf(event).map((deadline) => ({ ...deadline, event })))
    .filter(({ closes }) => closes > instant)
    .sort((a, b) => a.closes.getTime() - b.closes.getTime());
}
