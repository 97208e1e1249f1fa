import type { PlaceMode } from '../content/schema/event';
import { hasTime } from '../dates/moment';
import { tzOffsetSuffix } from '../dates/time-zone';
import { creditOf, getPerson } from '../people';
import { absoluteUrl, urls } from '../urls';
import { courseJsonLd, organizer } from './json-ld-course';
import { endInstant, isOpenEnded, startInstant } from './moments';
import { registrationState, registrationWindow } from './registration';
import type { CommunityEvent } from './types';

const term = (name: string): string => `https://schema.org/${name}`;

const modes: Record<PlaceMode, string> = {
  online: term('OnlineEventAttendanceMode'),
  'in-person': term('OfflineEventAttendanceMode'),
  hybrid: term('MixedEventAttendanceMode'),
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
    name: place.mode === 'online' ? place.name : undefined,
    url: place.url ?? url ?? absoluteUrl(urls.event(slug)),
  };
  if (place.mode === 'online') return [there];
  return place.mode === 'hybrid' ? [here, there] : [here];
}

function offers(event: CommunityEvent): object | object[] | undefined {
  const { registration } = event;
  if (!registration) return undefined;
  const { price, currency = 'USD' } = registration;
  const { opens, closes } = registrationWindow(event);
  // The state holds only at an instant, so the dates say the rest.
  const soldOut = registrationState(event, new Date(0)) === 'sold-out';
  const offer = {
    '@type': 'Offer',
    url: registration.url,
    price,
    priceCurrency: price === undefined ? undefined : currency,
    availability: term(soldOut ? 'SoldOut' : 'InStock'),
    validFrom: opens?.toISOString(),
    validThrough: closes.toISOString(),
  };
  const tickets = (registration.tickets ?? []).map((ticket) => ({
    ...offer,
    name: ticket.name,
    price: ticket.price,
    priceCurrency: ticket.currency ?? 'USD',
  }));
  return tickets.length > 0 ? tickets : offer;
}

/** A speaker, with the page about them on this site where there is one. */
function person(handle: string): object {
  const { name, href } = creditOf(handle);
  const orcid = getPerson(handle)?.orcid;
  return {
    '@type': 'Person',
    name,
    url: absoluteUrl(href ?? `https://github.com/${handle}`),
    '@id': orcid && `https://orcid.org/${orcid}`,
  };
}

function eventProperties(event: CommunityEvent): Record<string, unknown> {
  const { current, title, description, slug, status, place, rescheduledFrom: moved } = event;
  const { start, end, timezone } = current;
  const where = locations(event);
  return {
    url: absoluteUrl(urls.event(slug)),
    name: title,
    description,
    image: absoluteUrl(urls.eventImage(slug)),
    startDate: withOffset(start, startInstant(current), timezone),
    endDate: isOpenEnded(current) ? undefined : withOffset(end, endInstant(current), timezone),
    eventStatus: status === 'scheduled' && moved ? term('EventRescheduled') : statuses[status],
    previousStartDate:
      moved && withOffset(moved, startInstant({ start: moved, end: moved, timezone }), timezone),
    eventAttendanceMode: modes[place.mode],
    location: where.length === 1 ? where[0] : where,
    offers: offers(event),
    organizer,
  };
}

/**
 * An event for search engines, as schema.org describes it; of a series, the date that comes next.
 * A training is a course with an instance.
 */
export function eventJsonLd(event: CommunityEvent): Record<string, unknown> {
  const people = event.speakers.map(person);
  if (event.kind === 'training') return courseJsonLd(event, eventProperties(event), people);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': absoluteUrl(urls.event(event.slug)),
    ...eventProperties(event),
    performer: people.length > 0 ? people : undefined,
  };
}
