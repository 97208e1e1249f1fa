import type { Feed } from 'feed';
import { utcMidnight } from '../dates/calendar-date';
import { now } from '../env';
import { getEvents } from '../events';
import { eventUid } from '../events/calendar-entry';
import { describeDeadline, openDeadlines } from '../events/deadlines';
import { site } from '../site';
import { absoluteUrl, urls } from '../urls';
import { channel } from './channel';

/** Open deadlines of events as a feed, the ones that close next first. */
export function deadlineFeed(): Feed {
  const open = openDeadlines(getEvents(), now());
  const announced = open.flatMap(({ event }) => event.announced ?? []).sort();
  const newest = announced.at(-1);
  const feed = channel({
    title: `${site.name} deadlines`,
    description: 'Deadlines of pyOpenSci events: proposals, early registration, grants.',
    page: '/events',
    links: { rss: '/events/deadlines.xml' },
    updated: newest ? utcMidnight(newest) : undefined,
  });
  for (const deadline of open) {
    const { event, id, title } = deadline;
    const date = event.announced ? utcMidnight(event.announced) : undefined;
    feed.addItem({
      id: `${eventUid(event)}/${id}`,
      title: `${title}: ${event.title}`,
      link: `${absoluteUrl(urls.event(event.slug))}#deadlines`,
      description: `Closes ${describeDeadline(deadline)}. ${event.description}`,
      // The library's type asks for a date, but RSS and its writer do without one.
      date: date as Date,
      published: date,
    });
  }
  return feed;
}
