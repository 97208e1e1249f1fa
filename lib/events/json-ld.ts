import type { PlaceMode } from '../content/schema/event';
import { hasTime } from '../dates/moment';
import { tzOffsetSuffix } from '../dates/time-zone';
import { creditOf, getPerson } from '../people';
import { site } from '../site';
import { absoluteUrl, urls } from '../urls';
import { endInstant, isOpenEnded, startInstant } from './moments';
import { registrationState, registrationWindow } from './registration';
import type { CommunityEvent, EventDate } from './types';

const term = (name: string): string => `https://schema.org/${name}`;

const modes: Record<PlaceMode, string> = {
  online: term('OnlineEventAttendanceMode'),
  'in-person': term('OfflineEventAttendanceMode'),
  hybrid: term('MixedEventAttendanceMode'),
};

/** How Bioschemas names the ways in which a course is held. */
const courseModes: Record<PlaceMode, string> = {
  online: 'online',
  'in-person': 'onsite',
  hybrid: 'blended',
};

const statuses: Record<CommunityEvent['status'], string> = {
  scheduled: term('EventScheduled'),
  cancelled: term('EventCancelled'),
  postponed: term('EventPostponed'),
};

const withOffset = (moment: string, instant: Date, zone = 'UTC'): string =>
  hasTime(moment) ? `${moment}:00${tzOffsetSuffix(instant, zone)}` : moment;

function locations(event: CommunityEvent): object[] {
  const { place, url, slug } = event;
  const here = {
    '@type': 'Place',
    name: place.name ?? place.address,
    address: place.address ?? place.name,
  };
  const there = {
    '@type': 'VirtualLocation',
    ...(place.name && place.mode === 'online' ? { name: place.name } : {}),
    url: place.url ?? url ?? absoluteUrl(urls.event(slug)),
  };
  if (place.mode === 'online') return [there];
  return place.mode === 'hybrid' ? [here, there] : [here];
}

function offers(event: CommunityEvent): object | undefined {
  const { registration } = event;
  if (!registration) return undefined;
  const { opens, closes } = registrationWindow(event);
  // The state holds only at an instant, so the dates say the rest.
  const soldOut = registrationState(event, new Date(0)) === 'sold-out';
  return {
    '@type': 'Offer',
    url: registration.url,
    ...(registration.price === undefined
      ? {}
      : { price: registration.price, priceCurrency: registration.currency ?? 'USD' }),
    availability: term(soldOut ? 'SoldOut' : 'InStock'),
    ...(opens ? { validFrom: opens.toISOString() } : {}),
    validThrough: closes.toISOString(),
  };
}

/** A speaker, with the page about them on this site where there is one. */
function person(handle: string): object {
  const { name, href } = creditOf(handle);
  const orcid = getPerson(handle)?.orcid;
  return {
    '@type': 'Person',
    name,
    url: href?.startsWith('/') ? absoluteUrl(href) : (href ?? `https://github.com/${handle}`),
    ...(orcid ? { '@id': `https://orcid.org/${orcid}` } : {}),
  };
}

const organizer = { '@type': 'Organization', name: site.name, url: absoluteUrl('/') };

/** What events and instances of a course have in common. */
function eventProperties(event: CommunityEvent): Record<string, unknown> {
  const { current, title, description, slug, status, place } = event;
  const { start, end, timezone } = current;
  const where = locations(event);
  return {
    url: absoluteUrl(urls.event(slug)),
    name: title,
    description,
    image: absoluteUrl(urls.eventImage(slug)),
    startDate: withOffset(start, startInstant(current), timezone),
    ...(isOpenEnded(current) ? {} : { endDate: withOffset(end, endInstant(current), timezone) }),
    eventStatus: statuses[status],
    eventAttendanceMode: modes[place.mode],
    location: where.length === 1 ? where[0] : where,
    offers: offers(event),
    organizer,
  };
}

const profile = (name: string): object => ({
  '@id': `https://bioschemas.org/profiles/${name}/1.0-RELEASE`,
  '@type': 'CreativeWork',
});

/** A training as a course that is held once (Bioschemas profiles Course and CourseInstance). */
function courseJsonLd(event: CommunityEvent, people: object[]): Record<string, unknown> {
  const { title, description, slug, place, registration, conference } = event;
  return {
    '@context': ['https://schema.org', { dct: 'http://purl.org/dc/terms/' }],
    '@type': 'Course',
    '@id': `${absoluteUrl(urls.event(slug))}#course`,
    'dct:conformsTo': profile('Course'),
    url: absoluteUrl(urls.event(slug)),
    name: title,
    description,
    keywords: ['Python', 'open source', 'training', ...(conference ? [conference] : [])],
    inLanguage: site.language,
    provider: organizer,
    hasCourseInstance: [
      {
        '@type': ['CourseInstance', 'Event'],
        '@id': absoluteUrl(urls.event(slug)),
        'dct:conformsTo': profile('CourseInstance'),
        ...eventProperties(event),
        courseMode: courseModes[place.mode],
        ...(people.length > 0 ? { instructor: people } : {}),
        ...(registration?.seats ? { maximumAttendeeCapacity: registration.seats } : {}),
      },
    ],
  };
}

/**
 * An event for search engines, as schema.org describes it; of a series, the date that comes next.
 * A training is a course with an instance.
 */
export function eventJsonLd(event: CommunityEvent): Record<string, unknown> {
  const people = event.speakers.map(person);
  if (event.kind === 'training') return courseJsonLd(event, people);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': absoluteUrl(urls.event(event.slug)),
    ...eventProperties(event),
    ...(people.length > 0 ? { performer: people } : {}),
  };
}

/** A page that lists events, in its order. */
export function eventListJsonLd(name: string, dates: readonly EventDate[]) {
  const slugs = [...new Set(dates.map(({ event }) => event.slug))];
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name,
    numberOfItems: slugs.length,
    itemListElement: slugs.map((slug, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: absoluteUrl(urls.event(slug)),
    })),
  };
}
