import type { PlaceMode } from '../content/schema/event';
import { site } from '../site';
import { absoluteUrl, urls } from '../urls';
import type { CommunityEvent, EventDate } from './types';

export const organizer = { '@type': 'Organization', name: site.name, url: absoluteUrl('/') };

/** How Bioschemas names the ways in which a course is held. */
const courseModes: Record<PlaceMode, string> = {
  online: 'online',
  'in-person': 'onsite',
  hybrid: 'blended',
};

const profile = (name: string): object => ({
  '@id': `https://bioschemas.org/profiles/${name}/1.0-RELEASE`,
  '@type': 'CreativeWork',
});

/**
 * A training as a course that is held once (Bioschemas profiles Course and CourseInstance).
 * @param properties of the event itself
 * @param people who teach it, as schema.org persons
 */
export function courseJsonLd(
  event: CommunityEvent,
  properties: Record<string, unknown>,
  people: object[],
): Record<string, unknown> {
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
        ...properties,
        courseMode: courseModes[place.mode],
        instructor: people.length > 0 ? people : undefined,
        maximumAttendeeCapacity: registration?.seats,
      },
    ],
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
