import { creditOf } from '../people';
import { absoluteUrl, urls } from '../urls';
import { deadlinesOf } from './deadlines';
import { endInstant, startInstant } from './moments';
import type { CommunityEvent } from './types';

/**
 * An event as the API gives it: what its front matter says, with instants and full addresses. It
 * holds no phase, which would be wrong by the time somebody reads it.
 */
export function eventRecord(event: CommunityEvent) {
  const { slug, title, description, kind, status, start, end, timezone, place } = event;
  const { conference, speakers, registration, recording, materials, url, repeat, except } = event;
  return {
    slug,
    url: absoluteUrl(urls.event(slug)),
    calendar: absoluteUrl(`${urls.event(slug)}/event.ics`),
    title,
    description,
    kind,
    status,
    start,
    end,
    timezone,
    sessions: event.sessions,
    rescheduledFrom: event.rescheduledFrom,
    dates: event.occurrences.map((occurrence) => ({
      start: startInstant(occurrence).toISOString(),
      end: endInstant(occurrence).toISOString(),
    })),
    repeat: repeat ? { rule: repeat, except } : undefined,
    place,
    conference,
    website: url,
    speakers: speakers.map((handle) => {
      const { name, href } = creditOf(handle);
      return { handle, name, url: href && absoluteUrl(href) };
    }),
    registration,
    deadlines: deadlinesOf(event).map(({ title, closes }) => ({
      title,
      closes: closes.toISOString(),
    })),
    recording,
    materials: materials.map((item) => ({ title: item.title, url: absoluteUrl(item.url) })),
    announced: event.announced,
    updated: event.updated,
  };
}
