import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { instantsOf } from '@/lib/dates/time-zone';
import { eventUid } from '@/lib/events/calendar-entry';
import { calendarFile, eventFile } from '@/lib/events/calendar-file';
import { endInstant, startInstant } from '@/lib/events/moments';
import { DENVER, sampleEvent } from './sample';

/** Reads a calendar file back with another library, its zones as the file itself describes them. */
function read(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
}

function readOne(file: string): ICAL.Event {
  const [event, ...rest] = read(file);
  if (!event || rest.length > 0) throw new Error('not exactly one entry');
  return event;
}

const first = (event: ICAL.Event, name: string) => event.component.getFirstPropertyValue(name);

describe('a calendar file', () => {
  it('holds the event at its instants, with the zone it names', () => {
    const event = sampleEvent();
    const file = eventFile(event);
    const back = readOne(file);
    expect(file).toContain('BEGIN:VTIMEZONE\r\nTZID:America/Denver\r\n');
    expect(file).toContain('DTSTART;TZID=America/Denver:20260516T100000\r\n');
    expect(back.startDate.toJSDate()).toEqual(startInstant(event));
    expect(back.endDate.toJSDate()).toEqual(endInstant(event));
    expect(back.location).toBe('https://example.org/room');
    expect(first(back, 'url')).toBe('https://www.pyopensci.org/events/a-call');
    expect(first(back, 'status')).toBe('CONFIRMED');
    expect(file).not.toContain('@');
  });

  it('ends whole days with the day after the last', () => {
    const back = readOne(eventFile(sampleEvent({ start: '2026-06-22', end: '2026-06-26' })));
    expect(back.startDate.isDate).toBe(true);
    expect(back.startDate.toString()).toBe('2026-06-22');
    expect(back.endDate.toString()).toBe('2026-06-27');
  });

  it('has no end where none was published', () => {
    const file = eventFile(sampleEvent({ start: '2025-10-02T10:00', end: '2025-10-02' }));
    expect(file).not.toContain('DTEND');
    expect(readOne(file).startDate.toJSDate().toISOString()).toBe('2025-10-02T16:00:00.000Z');
  });

  it('names a zone by what it is a link to, and needs none for UTC', () => {
    const linked = eventFile(sampleEvent({ timezone: 'US/Mountain' }));
    expect(linked).toContain('DTSTART;TZID=America/Denver:20260516T100000');
    const utc = eventFile(sampleEvent({ timezone: 'UTC' }));
    expect(utc).toContain('DTSTART:20260516T100000Z');
    expect(utc).not.toContain('VTIMEZONE');
  });

  it('is the same at each build', () => {
    const event = sampleEvent({ updated: '2026-04-02' });
    expect(eventFile(event)).toBe(eventFile(event));
    expect(first(readOne(eventFile(event)), 'dtstamp')?.toString()).toBe('2026-04-02T00:00:00Z');
  });

  it.each([
    ['cancelled', 'CANCELLED', 'Cancelled: A call'],
    ['postponed', 'TENTATIVE', 'Postponed: A call'],
  ] as const)('says that an event is %s', (status, expected, title) => {
    const back = readOne(eventFile(sampleEvent({ status })));
    expect(first(back, 'status')).toBe(expected);
    expect(back.summary).toBe(title);
  });

  it('carries a version that grows with the day of the last change', () => {
    const version = (updated?: string) => {
      const back = readOne(eventFile(sampleEvent({ updated })));
      return [Number(back.sequence), first(back, 'last-modified')?.toString()] as const;
    };
    expect(version()[0]).toBe(0);
    expect(version('2026-04-03')[0]).toBeGreaterThan(version('2026-04-02')[0]);
    expect(version('2026-04-03')[1]).toBe('2026-04-03T00:00:00Z');
  });

  it('leaves drafts out and names the calendar', () => {
    const drafts = [sampleEvent(), sampleEvent({ draft: true }, { slug: 'later' })];
    const file = calendarFile('pyOpenSci events', drafts);
    expect(read(file)).toHaveLength(1);
    expect(file).toContain('NAME:pyOpenSci events\r\n');
  });

  it('describes each zone once', () => {
    const events = ['a', 'b', 'c'].map((slug) =>
      sampleEvent({ timezone: slug === 'c' ? 'Europe/Warsaw' : DENVER }, { slug }),
    );
    expect(calendarFile('All', events).match(/BEGIN:VTIMEZONE/g)).toHaveLength(2);
  });
});

describe('a series in a calendar file', () => {
  const series = sampleEvent({
    start: '2026-10-20T10:00',
    end: '2026-10-20T11:00',
    repeat: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261124',
    except: ['2026-11-10'],
  });

  it('gives the dates of the site to a reader that expands the rule itself', () => {
    const back = readOne(eventFile(series));
    const iterator = back.iterator();
    const dates: string[] = [];
    for (let next = iterator.next(); next; next = iterator.next()) {
      dates.push(next.toJSDate().toISOString());
    }
    expect(dates).toEqual(series.occurrences.map((item) => startInstant(item).toISOString()));
    expect(dates).toHaveLength(5);
  });

  it('can be taken by a single date, which stays part of the series', () => {
    const only = series.occurrences[2];
    const back = readOne(eventFile(series, only));
    expect(back.isRecurring()).toBe(false);
    expect(back.uid).toBe(eventUid(series));
    expect(back.recurrenceId.toString()).toBe('2026-11-03T10:00:00');
    expect(back.startDate.toJSDate().toISOString()).toBe('2026-11-03T17:00:00.000Z');
  });
});

describe('the UID', () => {
  const uid = (slug: string, change = {}) => eventUid(sampleEvent(change, { slug }));

  it('survives a new title, new dates, a new version and more aliases', () => {
    const aliases = ['/events/a-call.html'];
    expect(uid('a-call', { aliases, title: 'Another title', start: '2026-05-15T10:00' })).toBe(
      uid('a-call', { aliases: [...aliases, '/events/the-call.html'], updated: '2026-05-01' }),
    );
  });

  it('survives a new slug', () => {
    expect(uid('the-new-name', { aliases: ['/events/a-call'] })).toBe(uid('a-call'));
    expect(uid('the-new-name', { aliases: ['/events/a-call/', '/events/other'] })).toBe(
      uid('a-call'),
    );
  });

  it('is what the front matter says where it says so', () => {
    expect(uid('b', { uid: 'a-call', aliases: ['/events/c.html'] })).toBe(uid('a-call'));
  });
});

describe('any event', () => {
  const zones = ['Africa/Nairobi', DENVER, 'Pacific/Auckland', 'Asia/Kathmandu', 'Europe/London'];
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what cannot be written.
    .map((text) => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' ').trim() || 'x');
  const start = fc
    .integer({ min: 0, max: 6 * 365 * 1440 })
    .map((minute) => new Date(Date.UTC(2024, 0, 1) + minute * 60_000).toISOString().slice(0, 16));

  it('comes back with its texts and instants, in lines of 75 octets', () => {
    fc.assert(
      fc.property(
        words,
        words,
        start,
        fc.constantFrom(...zones),
        (title, place, local, timezone) => {
          fc.pre(instantsOf(local, timezone).length === 1);
          const event = {
            ...sampleEvent({ start: local, end: `${local.slice(0, 8)}28T23:59`, timezone }),
            title,
            place: { mode: 'in-person' as const, name: place },
          };
          fc.pre(startInstant(event) < endInstant(event));
          const file = eventFile(event);
          const back = readOne(file);
          expect(back.summary).toBe(title);
          expect(back.location).toBe(place);
          expect(back.startDate.toJSDate()).toEqual(startInstant(event));
          expect(back.endDate.toJSDate()).toEqual(endInstant(event));
          const lines = file.split('\r\n');
          expect(lines.at(-1)).toBe('');
          for (const line of lines) {
            expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
