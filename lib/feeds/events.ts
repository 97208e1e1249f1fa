import type { Feed, Item } from 'feed';
import { utcMidnight } from '../dates/calendar-date';
import { getEvents } from '../events';
import { calendarTitle, eventUid } from '../events/calendar-entry';
import { kindLabel, modeLabel } from '../events/labels';
import { placeName } from '../events/place';
import type { CommunityEvent } from '../events/types';
import { describeEventWhen } from '../events/when';
import { site } from '../site';
import { absoluteUrl, urls } from '../urls';
import { channel } from './channel';

/**
 * By the day events were announced, newest first. An event that does not say when it was made known
 * has no date in the feed, least of all that of its start; it comes after the others, by its slug.
 */
export function byAnnouncement(a: CommunityEvent, b: CommunityEvent): number {
  return (b.announced ?? '').localeCompare(a.announced ?? '') || a.slug.localeCompare(b.slug, 'en');
}

function toItem(event: CommunityEvent): Item {
  const where = [modeLabel(event.place.mode), placeName(event)].filter(Boolean).join(', ');
  const state = event.status === 'scheduled' ? '' : `This event is ${event.status}. `;
  const announced = event.announced ? utcMidnight(event.announced) : undefined;
  const changed = event.updated ? utcMidnight(event.updated) : announced;
  return {
    id: eventUid(event),
    title: calendarTitle(event),
    link: absoluteUrl(urls.event(event.slug)),
    description: `${state}${describeEventWhen(event)}. ${where}. ${event.description}`,
    category: [{ name: kindLabel(event.kind) }],
    // The library's type asks for a date, but RSS and its writer do without one.
    date: changed as Date,
    published: announced,
  };
}

/** Events as they are announced. Its own date is that of the newest announcement, where one is known. */
export function eventFeed(): Feed {
  const events = [...getEvents()].filter(({ draft }) => !draft).sort(byAnnouncement);
  const newest = events[0]?.announced;
  const feed = channel({
    title: `${site.name} events`,
    description:
      'Trainings, sprints, talks, and community calls of pyOpenSci as they are announced.',
    page: '/events',
    links: { rss: '/events/feed.xml' },
    updated: newest ? utcMidnight(newest) : undefined,
  });
  for (const event of events) feed.addItem(toItem(event));
  return feed;
}
