import { addDays, daysBetween, utcDate, utcMidnight } from '../dates/calendar-date';
import { now } from '../env';
import { absoluteUrl, urls } from '../urls';
import { startInstant } from './moments';
import { joinUrl, placeLine } from './place';
import type { CommunityEvent } from './types';

/** The name under which calendars know the community's events; no address, and never to change. */
const NAMESPACE = 'events.pyopensci.org';

const EPOCH = '2000-01-01';

/**
 * What names an event in calendars for good. A renamed file keeps its old address as its first
 * alias, so the UID is made from that; `uid` in the front matter takes precedence.
 */
export function eventUid({ uid, aliases, slug }: Pick<CommunityEvent, 'uid' | 'aliases' | 'slug'>) {
  const oldest = aliases[0]?.replace(/(?:\/index)?\.html$|\/$/, '').replace(/^.*\//, '');
  return `${uid ?? (oldest || slug)}.${NAMESPACE}`;
}

/** The number of an event's version: it grows with the day of the last change. */
export function eventSequence({ updated }: Pick<CommunityEvent, 'updated'>): number {
  return updated ? Math.max(0, daysBetween(EPOCH, updated)) : 0;
}

/** When an event's data last changed, as far as it says; never after the build. */
export function lastModified(event: CommunityEvent, instant = now()): Date {
  const day = event.updated ?? event.announced;
  const known = day ? utcMidnight(day) : startInstant(event);
  return known < instant ? known : utcMidnight(utcDate(instant));
}

/** The title with the state in front that nobody may miss. */
export function calendarTitle({ title, status }: CommunityEvent): string {
  if (status === 'scheduled') return title;
  return `${status === 'cancelled' ? 'Cancelled' : 'Postponed'}: ${title}`;
}

/** What a calendar says about an event: one line of why, and where to read and join. */
export function calendarText(event: CommunityEvent): string {
  const join = joinUrl(event);
  return [
    event.description,
    ...(join ? [`Join: ${join}`] : []),
    absoluteUrl(urls.event(event.slug)),
  ].join('\n\n');
}

export function calendarPlace(event: CommunityEvent): string | undefined {
  return (
    placeLine(event) ?? joinUrl(event) ?? (event.place.mode === 'online' ? 'Online' : undefined)
  );
}

/** The day after the last, as calendars count whole days. */
export function dayAfter(date: string): string {
  return addDays(date, 1);
}
