import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { validateEvent } from '@/lib/check/front-matter/event-issues';
import { eventRecord } from '@/lib/events/api';
import { calendarFile } from '@/lib/events/calendar-file';
import { deadlinesOf, describeDeadline, openDeadlines } from '@/lib/events/deadlines';
import { deadlineFeed } from '@/lib/feeds/deadlines';
import { sampleEvent, sampleFields } from './sample';

const one = (at: string, zone: { timezone?: string; aoe?: boolean } = {}) => {
  const deadlines = [{ title: 'Proposals', at, aoe: false, ...zone }];
  return { deadlines, start: '2027-05-16T10:00', end: '2027-05-16T11:30' };
};
const [closes, says] = [
  (...given: Parameters<typeof one>) =>
    deadlinesOf(sampleFields(one(...given)))[0]?.closes.toISOString(),
  (...given: Parameters<typeof one>) =>
    deadlinesOf(sampleFields(one(...given)))
      .map(describeDeadline)[0]
      ?.replaceAll('\u00a0', ' '),
];

describe('a deadline', () => {
  it.each([
    ['a day anywhere on Earth', '2026-12-01', { aoe: true }, '2026-12-02T12:00:00.000Z'],
    ['a time anywhere on Earth', '2026-12-01T23:59', { aoe: true }, '2026-12-02T11:59:00.000Z'],
    ['a day in the zone of the event', '2026-12-01', {}, '2026-12-02T07:00:00.000Z'],
    [
      'a time in a zone of its own',
      '2026-12-01T17:00',
      { timezone: 'Asia/Kolkata' },
      '2026-12-01T11:30:00.000Z',
    ],
  ])('closes to the minute: %s', (_, at, zone, instant) => expect(closes(at, zone)).toBe(instant));

  it.each([
    ['2026-12-01', { aoe: true }, 'December 1, 2026 anywhere on Earth (UTC−12)'],
    ['2026-12-01T23:59', { aoe: true }, 'December 1, 2026, 11:59 PM anywhere on Earth (UTC−12)'],
    ['2026-12-01T17:00', {}, 'December 1, 2026, 5:00 PM MST'],
  ])('is said in words: %s %o', (at, zone, words) => expect(says(at, zone)).toBe(words));

  it('is closing soon for the last seven days', () => {
    const [deadline] = deadlinesOf(sampleFields(one('2026-12-01', { aoe: true })));
    expect(deadline?.soon.toISOString()).toBe('2026-11-25T12:00:00.000Z');
  });

  it('is listed until it closes, unless its event is off', () => {
    const event = sampleEvent(one('2026-12-01', { aoe: true }));
    const open = (instant: string, events = [event]) =>
      openDeadlines(events, new Date(instant)).length;
    expect(open('2026-12-02T11:59:59Z')).toBe(1);
    expect(open('2026-12-02T12:00:00Z')).toBe(0);
    const off = sampleEvent({ ...one('2026-12-01'), status: 'cancelled' });
    expect(open('2026-11-01T00:00:00Z', [off])).toBe(0);
  });

  it('is an entry of calendars at its last minute, and part of the API', () => {
    const event = sampleEvent(one('2026-12-01', { aoe: true }));
    const calendar = new ICAL.Component(ICAL.parse(calendarFile('All', [event])));
    const entries = calendar.getAllSubcomponents('vevent').map((item) => new ICAL.Event(item));
    expect(entries.map(({ summary }) => summary)).toEqual([
      'A call',
      'Deadline: Proposals, A call',
    ]);
    expect(entries[1]?.startDate.toJSDate().toISOString()).toBe('2026-12-02T11:59:00.000Z');
    expect(entries[1]?.uid).toBe('deadline-proposals.a-call.events.pyopensci.org');
    expect(eventRecord(event).deadlines).toEqual([
      { title: 'Proposals', closes: '2026-12-02T12:00:00.000Z' },
    ]);
  });

  it('has a feed', () =>
    expect(deadlineFeed().rss2()).toContain('<title>pyOpenSci deadlines</title>'));
});

describe('the check of deadlines', () => {
  const issues = (change: Parameters<typeof sampleFields>[0]) =>
    validateEvent(sampleFields({ place: { mode: 'in-person', name: 'Room' }, ...change })).map(
      ({ path, cause }) => `${path.join('.')} ${cause}`,
    );

  it('accepts what is right', () => {
    expect(issues(one('2026-12-01', { aoe: true }))).toEqual([]);
    expect(issues(one('2026-12-01T12:00'))).toEqual([]);
  });

  it.each([
    [one('2026-12-01', { aoe: true, timezone: 'UTC' }), /deadlines\.0\.timezone .*`aoe` as well/],
    [one('2027-03-14T02:30'), /deadlines\.0\.at .*does not exist in America\/Denver/],
    [
      { ...one('2026-12-01T12:00'), start: '2027-05-16', end: '2027-05-16', timezone: undefined },
      /deadlines\.0\.at .*neither the deadline nor the event has a zone/,
    ],
    [
      {
        deadlines: ['2026-12-01', '2026-12-02'].map((at) => ({ title: 'Grants', at, aoe: true })),
        start: '2027-05-16',
        end: '2027-05-16',
      },
      /deadlines\.1\.title "Grants" is there twice/,
    ],
  ])('names what is wrong', (change, message) => {
    expect(issues(change)).toEqual([expect.stringMatching(message)]);
  });
});
