import { addDays } from '../dates/calendar-date';
import { hasTime, parseMoment } from '../dates/moment';
import { momentInstant } from '../dates/time-zone';
import { now } from '../env';
import { urls } from '../urls';
import type { CommunityEvent } from './types';
import { describeEventWhen } from './when';

/** The banner of a pinned event above every page, and between which instants it is shown. */
export interface EventNotice {
  href: string;
  title: string;
  when: string;
  /** ISO instants; the second is exclusive. */
  from: string;
  until: string;
}

function toNotice(event: CommunityEvent): EventNotice[] {
  const { banner, slug, timezone, status } = event;
  if (!banner || status === 'cancelled' || event.draft) return [];
  const until = hasTime(banner.to) ? banner.to : addDays(banner.to, 1);
  const state = status === 'postponed' ? 'Postponed: ' : '';
  return [
    {
      href: urls.event(slug),
      title: state + event.title,
      when: describeEventWhen(event),
      from: momentInstant(parseMoment(banner.from, timezone)).toISOString(),
      until: momentInstant(parseMoment(until, timezone)).toISOString(),
    },
  ];
}

/** The notices whose time is not over at an instant, the one that comes first at the front. */
export function eventNotices(
  events: readonly CommunityEvent[],
  instant: Date = now(),
): EventNotice[] {
  return events
    .flatMap(toNotice)
    .filter(({ until }) => new Date(until) > instant)
    .sort((a, b) => a.from.localeCompare(b.from) || a.href.localeCompare(b.href));
}
