import { daysBetween, utcDate, utcMidnight } from '../dates/calendar-date';
import { now } from '../env';
import { absoluteUrl, urls } from '../urls';
import { startInstant } from './moments';
import { joinUrl, placeLine } from './place';
import { describePrice } from './registration';
import type { CommunityEvent } from './types';
import { describeEventWhen, describeRescheduled } from './when';

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

/** The order in which an event can change its state within a day: postponed, moved, cancelled. */
const CHANGES = 4;

/**
 * The number of an event's version: it grows with the day of the last change, and with each change
 * of its state on that day.
 */
export function eventSequence({
  updated,
  status,
  rescheduledFrom,
}: Pick<CommunityEvent, 'updated' | 'status' | 'rescheduledFrom'>): number {
  const days = updated ? Math.max(0, daysBetween(EPOCH, updated)) : 0;
  const change = { scheduled: rescheduledFrom ? 2 : 0, postponed: 1, cancelled: 3 }[status];
  return days * CHANGES + change;
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

/** What a calendar says about an event: what it is, and where to read, to register and to join. */
export function calendarText(event: CommunityEvent): string {
  const { registration, status } = event;
  const isOn = status === 'scheduled';
  const join = isOn ? joinUrl(event) : undefined;
  const price = describePrice(registration);
  const moved = describeRescheduled(event);
  return [
    ...(status === 'postponed' ? [`${describeEventWhen(event)}.`] : []),
    ...(moved && isOn ? [`${moved}.`] : []),
    event.description,
    ...(join ? [`Join: ${join}`] : []),
    ...(isOn && registration ? [`Register: ${registration.url}${price ? ` (${price})` : ''}`] : []),
    absoluteUrl(urls.event(event.slug)),
  ].join('\n\n');
}

export function calendarPlace(event: CommunityEvent): string | undefined {
  return (
    placeLine(event) ?? joinUrl(event) ?? (event.place.mode === 'online' ? 'Online' : undefined)
  );
}
