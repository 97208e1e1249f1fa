import { describe, expect, it } from 'vitest';
import { readFields } from '@/lib/check/front-matter/read-fields';
import { calendarText, calendarTitle, eventSequence } from '@/lib/events/calendar-entry';
import { eventFile } from '@/lib/events/calendar-file';
import { calendarLinks } from '@/lib/events/calendar-links';
import { subscriptions } from '@/lib/events/collections';
import { eventJsonLd } from '@/lib/events/json-ld';
import { describePrice, registrationState } from '@/lib/events/registration';
import { describeEventWhen, describeRescheduled } from '@/lib/events/when';
import { soundEvent } from '../../support/content';
import { sampleEvent } from './sample';

const twoMornings = {
  start: '2026-05-16T09:00',
  end: '2026-05-17T12:00',
  sessions: [
    { start: '2026-05-16T09:00', end: '2026-05-16T12:00', title: 'Structure' },
    { start: '2026-05-17T09:00', end: '2026-05-17T12:00' },
  ],
};

describe('an event with sessions', () => {
  const event = sampleEvent(twoMornings);

  it('is shown by its days, and has one calendar entry for each session', () => {
    expect(describeEventWhen(event)).toBe('May 16 – 17, 2026');
    const file = eventFile(event);
    expect(file.match(/^DTSTART;TZID=.*$/gm)).toEqual([
      'DTSTART;TZID=America/Denver:20260516T090000',
      'DTSTART;TZID=America/Denver:20260517T090000',
    ]);
    expect(file).toContain('SUMMARY:A call: Structure\r\n');
    expect(file).toContain('UID:a-call.events.pyopensci.org\r\n');
    expect(file).toContain('UID:session-2.a-call.events.pyopensci.org\r\n');
    expect(calendarLinks(event).map(({ name }) => name)).toEqual(['All sessions (.ics)']);
  });

  it.each([
    ['out of order', [twoMornings.sessions[1], twoMornings.sessions[0]], 'starts before the one'],
    ['without times', [{ start: '2026-05-16', end: '2026-05-16' }], 'from a time to a later one'],
    ['beyond its end', [{ start: '2026-05-18T09:00', end: '2026-05-18T10:00' }], 'not within'],
  ])('is refused with sessions %s', (_, sessions, words) => {
    const { issues } = readFields('event', { ...soundEvent, ...twoMornings, sessions });
    expect(issues.map(({ cause }) => cause).join()).toContain(words);
  });
});

describe('an event that changes', () => {
  const on = { updated: '2026-05-02' };
  const states = [
    sampleEvent(on),
    sampleEvent({ ...on, status: 'postponed' }),
    sampleEvent({ ...on, rescheduledFrom: '2026-05-10T10:00' }),
    sampleEvent({ ...on, status: 'cancelled' }),
  ];

  it('has a higher sequence for each change of a day, and for the next day', () => {
    const numbers = [...states, sampleEvent({ updated: '2026-05-03' })].map(eventSequence);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(numbers).size).toBe(5);
  });

  it('offers no calendar and no way to join while it is not on', () => {
    const registration = {
      url: 'https://example.org/tickets',
      price: 20,
      currency: 'EUR',
      soldOut: false,
    };
    for (const status of ['postponed', 'cancelled'] as const) {
      const event = sampleEvent({ status, registration });
      expect(calendarLinks(event)).toEqual([]);
      expect(calendarText(event)).not.toMatch(/Join|Register/);
      expect(registrationState(event, new Date('2026-05-01'))).toBe('closed');
    }
    const event = sampleEvent({ registration });
    expect(calendarText(event)).toContain('Register: https://example.org/tickets (€20)');
  });

  it('says that a new date is to be announced, and from which date it was moved', () => {
    const [, postponed, moved] = states;
    if (!postponed || !moved) throw new Error('No states.');
    expect(describeEventWhen(postponed)).toBe('New date to be announced');
    expect(calendarTitle(postponed)).toBe('Postponed: A call');
    expect(describeRescheduled(moved)).toMatch(/^Moved from .*May 10, 2026/);
    expect(eventJsonLd(moved)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-05-10T10:00:00-06:00',
    });
  });
});

describe('tickets', () => {
  const tickets = [
    { name: 'Students', price: 0 },
    { name: 'Others', price: 20, currency: 'EUR' },
  ];
  const registration = { url: 'https://example.org', soldOut: false, tickets };

  it('are listed with their prices, also for search engines', () => {
    expect(describePrice(registration)).toBe('Students: Free, Others: €20');
    expect(eventJsonLd(sampleEvent({ registration })).offers).toMatchObject([
      { name: 'Students', price: 0 },
      { name: 'Others', price: 20, priceCurrency: 'EUR' },
    ]);
  });

  it('need a currency', () => {
    const without = { url: 'https://example.org', tickets: [{ name: 'Others', price: 20 }] };
    const { issues } = readFields('event', { ...soundEvent, registration: without });
    expect(issues[0]).toMatchObject({
      cause: 'has no currency',
      fix: 'Write { name: Others, price: 20, currency: … } with its code, such as EUR or USD.',
    });
  });
});

describe('subscriptions', () => {
  it('lead to the calendars of most people, and name the address', () => {
    const [all] = subscriptions();
    expect(all?.address).toBe('https://www.pyopensci.org/events/calendar.ics');
    expect(all?.ways).toEqual([
      {
        name: 'Google Calendar',
        href: 'https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Fwww.pyopensci.org%2Fevents%2Fcalendar.ics',
      },
      {
        name: 'Outlook',
        href: 'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fwww.pyopensci.org%2Fevents%2Fcalendar.ics&name=pyOpenSci%3A%20All%20events',
      },
      { name: 'Apple Calendar', href: 'webcal://www.pyopensci.org/events/calendar.ics' },
    ]);
  });
});
