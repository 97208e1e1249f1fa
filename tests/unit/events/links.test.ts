import { describe, expect, it } from 'vitest';
import { calendarLinks } from '@/lib/events/calendar-links';
import { eventJsonLd } from '@/lib/events/json-ld';
import { eventListJsonLd } from '@/lib/events/json-ld-course';
import { mapUrl } from '@/lib/events/place';
import { sampleEvent } from './sample';

const fields = (event: ReturnType<typeof sampleEvent>, name: string) => {
  const link = calendarLinks(event).find((item) => item.name.startsWith(name));
  return Object.fromEntries(new URL(link?.href ?? '').searchParams);
};

describe('calendarLinks', () => {
  const timed = sampleEvent({ title: 'Ask & answer: 50 % ünïcode' });
  const days = sampleEvent({ start: '2026-06-22', end: '2026-06-26' });

  it('gives instants for timed events', () => {
    expect(fields(timed, 'Google')).toMatchObject({
      text: 'Ask & answer: 50 % ünïcode',
      dates: '20260516T160000Z/20260516T173000Z',
      ctz: 'America/Denver',
    });
    expect(fields(timed, 'Outlook')).toMatchObject({
      startdt: '2026-05-16T16:00:00.000Z',
      enddt: '2026-05-16T17:30:00.000Z',
    });
    expect(fields(timed, 'Yahoo')).toMatchObject({ st: '20260516T160000Z' });
  });

  it('gives days for whole days, to the day after where the calendar wants it so', () => {
    expect(fields(days, 'Google').dates).toBe('20260622/20260627');
    expect(fields(days, 'Office')).toMatchObject({ allday: 'true', enddt: '2026-06-27' });
    expect(fields(days, 'Yahoo')).toMatchObject({ dur: 'allday', et: '20260626' });
  });

  it('hands a series over whole', () => {
    const series = sampleEvent({ repeat: 'FREQ=WEEKLY;COUNT=3' });
    expect(fields(series, 'Google').recur).toBe('RRULE:FREQ=WEEKLY;COUNT=3');
    expect(fields(series, 'Google').dates).toBe('20260516T100000/20260516T113000');
    const less = sampleEvent({ repeat: 'FREQ=WEEKLY;COUNT=3', except: ['2026-05-23'] });
    expect(fields(less, 'Google').recur).toBe(
      'RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=America/Denver:20260523T100000',
    );
  });
});

describe('mapUrl', () => {
  it('leads to a search for venue and address, and nowhere for online events', () => {
    const place = { mode: 'in-person', name: 'Room S1', address: 'Krakow, Poland' } as const;
    expect(mapUrl({ place })).toBe(
      'https://www.openstreetmap.org/search?query=Room+S1%2C+Krakow%2C+Poland',
    );
    expect(mapUrl({ place: { ...place, mode: 'online' } })).toBeUndefined();
  });
});

describe('eventJsonLd', () => {
  it('describes a training as a course with an instance, as Bioschemas does', () => {
    const seats = { url: 'https://example.org/tickets', soldOut: false, seats: 35 };
    const training = sampleEvent({ kind: 'training', speakers: ['lwasser'], registration: seats });
    expect(eventJsonLd(training)).toMatchObject({
      '@context': ['https://schema.org', { dct: 'http://purl.org/dc/terms/' }],
      '@type': 'Course',
      'dct:conformsTo': { '@id': 'https://bioschemas.org/profiles/Course/1.0-RELEASE' },
      name: 'A call',
      hasCourseInstance: [
        {
          '@type': ['CourseInstance', 'Event'],
          'dct:conformsTo': { '@id': 'https://bioschemas.org/profiles/CourseInstance/1.0-RELEASE' },
          courseMode: 'online',
          startDate: '2026-05-16T10:00:00-06:00',
          maximumAttendeeCapacity: 35,
          instructor: [{ '@type': 'Person', url: 'https://www.pyopensci.org/people/lwasser' }],
        },
      ],
    });
  });

  it('names performers by their pages', () => {
    const talk = sampleEvent({ kind: 'talk', speakers: ['lwasser', 'nobody-of-the-list'] });
    expect(eventJsonLd(talk)).toMatchObject({
      '@type': 'Event',
      performer: [
        { url: 'https://www.pyopensci.org/people/lwasser' },
        { url: 'https://github.com/nobody-of-the-list' },
      ],
    });
  });

  it('lists each event of a page once', () => {
    const series = sampleEvent({ repeat: 'FREQ=WEEKLY;COUNT=3' });
    const dates = series.occurrences.map((occurrence) => {
      return { event: series, occurrence, phase: series.phase };
    });
    expect(eventListJsonLd('Events', dates)).toMatchObject({
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, url: 'https://www.pyopensci.org/events/a-call' },
      ],
    });
  });

  it('has local times with their offset, mode, place and status', () => {
    expect(eventJsonLd(sampleEvent({ status: 'cancelled' }))).toMatchObject({
      startDate: '2026-05-16T10:00:00-06:00',
      endDate: '2026-05-16T11:30:00-06:00',
      eventStatus: 'https://schema.org/EventCancelled',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://example.org/room' },
      offers: undefined,
    });
  });

  it('has both places of a hybrid event, and what a seat costs', () => {
    const event = sampleEvent({
      start: '2026-06-22',
      end: '2026-06-23',
      place: { mode: 'hybrid', name: 'UN Headquarters', address: 'New York' },
      registration: {
        url: 'https://example.org/tickets',
        price: 10,
        currency: 'USD',
        soldOut: true,
        opens: '2026-05-01T09:00',
      },
    });
    expect(eventJsonLd(event)).toMatchObject({
      startDate: '2026-06-22',
      endDate: '2026-06-23',
      location: [{ '@type': 'Place', address: 'New York' }, { '@type': 'VirtualLocation' }],
      offers: {
        price: 10,
        priceCurrency: 'USD',
        availability: 'https://schema.org/SoldOut',
        validFrom: '2026-05-01T15:00:00.000Z',
        validThrough: '2026-06-24T06:00:00.000Z',
      },
    });
  });

  it('describes the date of a series that comes next', () => {
    const series = sampleEvent({ repeat: 'FREQ=WEEKLY;COUNT=3' }, { now: '2026-05-20T00:00:00Z' });
    expect(eventJsonLd(series).startDate).toBe('2026-05-23T10:00:00-06:00');
  });
});
