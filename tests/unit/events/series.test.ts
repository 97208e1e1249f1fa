import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { dateOf, hasTime } from '@/lib/dates/moment';
import { instantsOf, zonedInstant } from '@/lib/dates/time-zone';
import { calendarFile } from '@/lib/events/calendar-file';
import { endInstant, startInstant } from '@/lib/events/moments';
import { occurrencesOf } from '@/lib/events/occurrences';
import type { CommunityEvent } from '@/lib/events/types';
import { sampleEvent } from './sample';

// Offsets that change never, twice and four times a year, by half an hour, below and above UTC,
// and over midnight.
const zones = [
  'Africa/Casablanca',
  'Africa/Cairo',
  'America/Denver',
  'America/New_York',
  'America/Nuuk',
  'America/Santiago',
  'America/Vancouver',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Europe/London',
  'Pacific/Chatham',
];

/** First start, end and rule; every first start is a date of its rule. */
const rules: ReadonlyArray<[start: string, end: string, rule: string, except?: string[]]> = [
  ['2026-01-06T10:00', '2026-01-06T11:00', 'FREQ=WEEKLY;BYDAY=TU'],
  ['2026-01-06T00:30', '2026-01-06T01:45', 'FREQ=WEEKLY;BYDAY=TU'],
  ['2026-01-06T19:00', '2026-01-06T20:30', 'FREQ=WEEKLY;BYDAY=TU'],
  ['2026-01-06T19:00', '2026-01-06T20:30', 'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20301231'],
  ['2026-01-05T09:00', '2026-01-05T09:30', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
  ['2026-01-05T23:45', '2026-01-06T00:45', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;WKST=SU'],
  ['2026-01-05T22:00', '2026-01-06T06:00', 'FREQ=WEEKLY;INTERVAL=3;COUNT=60'],
  ['2026-01-03T22:00', '2026-01-04T06:00', 'FREQ=WEEKLY;BYDAY=SA'],
  ['2026-01-04T02:30', '2026-01-04T03:30', 'FREQ=WEEKLY;BYDAY=SU'],
  ['2026-01-04T01:30', '2026-01-04T04:30', 'FREQ=WEEKLY;BYDAY=SU'],
  ['2026-01-01T12:00', '2026-01-01T13:00', 'FREQ=DAILY;INTERVAL=10'],
  ['2026-01-01T05:15', '2026-01-01T05:20', 'FREQ=DAILY;COUNT=400'],
  [
    '2026-01-01T08:00',
    '2026-01-01T09:00',
    'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270701T120000Z',
  ],
  ['2026-01-02T18:00', '2026-01-02T19:00', 'FREQ=DAILY;BYMONTH=1,6;BYDAY=FR'],
  ['2026-01-01T10:00', '2026-01-01T11:00', 'FREQ=DAILY;BYHOUR=10,15;UNTIL=20260501'],
  ['2026-01-01T10:00', '2026-01-01T10:20', 'FREQ=DAILY;BYMINUTE=0,30;INTERVAL=7;COUNT=100'],
  ['2026-01-31T17:00', '2026-01-31T18:00', 'FREQ=MONTHLY;BYMONTHDAY=31'],
  ['2026-01-30T17:00', '2026-01-30T18:00', 'FREQ=MONTHLY;BYMONTHDAY=30'],
  ['2026-01-31T17:00', '2026-01-31T18:00', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['2026-01-13T17:00', '2026-01-13T18:00', 'FREQ=MONTHLY;BYDAY=2TU'],
  ['2026-01-30T16:00', '2026-01-30T17:00', 'FREQ=MONTHLY;BYDAY=-1FR'],
  ['2026-01-25T02:30', '2026-01-25T03:15', 'FREQ=MONTHLY;BYDAY=-1SU'],
  ['2026-01-11T02:15', '2026-01-11T03:15', 'FREQ=MONTHLY;BYDAY=2SU'],
  ['2026-01-05T10:00', '2026-01-05T11:00', 'FREQ=MONTHLY;BYDAY=1MO,3MO'],
  ['2026-01-15T20:00', '2026-01-15T21:00', 'FREQ=MONTHLY;INTERVAL=3'],
  ['2026-01-31T20:00', '2026-01-31T21:00', 'FREQ=MONTHLY;INTERVAL=18'],
  ['2026-01-30T10:00', '2026-01-30T11:00', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
  ['2026-01-02T10:00', '2026-01-02T11:00', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2'],
  ['2026-02-13T13:00', '2026-02-13T14:00', 'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR'],
  ['2026-01-01T00:00', '2026-01-01T01:00', 'FREQ=MONTHLY;BYMONTHDAY=1,15'],
  ['2024-02-29T09:00', '2024-02-29T10:00', 'FREQ=YEARLY'],
  ['2026-03-29T02:30', '2026-03-29T05:00', 'FREQ=YEARLY;INTERVAL=1;COUNT=5'],
  ['2026-06-21T18:00', '2026-06-21T22:00', 'FREQ=YEARLY;BYMONTH=6;BYDAY=3SU'],
  ['2026-11-26T12:00', '2026-11-26T13:00', 'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH'],
  ['2026-04-10T12:00', '2026-04-10T13:00', 'FREQ=YEARLY;BYYEARDAY=100,200,300'],
  ['2026-05-11T12:00', '2026-05-11T13:00', 'FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYDAY=2MO,-1WE'],
  ['2026-01-01T12:00', '2026-01-01T13:00', 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=1'],
  [
    '2026-01-06T10:00',
    '2026-01-06T11:00',
    'FREQ=WEEKLY;COUNT=80',
    ['2026-03-31', '2026-10-27T10:00'],
  ],
  ['2026-01-01T10:00', '2026-01-01T11:00', 'FREQ=DAILY;BYHOUR=10,15;COUNT=90', ['2026-03-08']],
  ['2026-01-06', '2026-01-07', 'FREQ=WEEKLY;BYDAY=TU', ['2026-06-02']],
];

/** Five years after the first of most series. */
const END = '2031-01-01T00:00:00.000Z';

type Times = [start: string, end: string];

function fromPages({ timezone, ...event }: CommunityEvent): Times[] {
  return occurrencesOf({ ...event, timezone }, new Date('2030-06-01T00:00:00Z'))
    .map((occurrence) =>
      hasTime(occurrence.start) ? occurrence : { ...occurrence, timezone: 'UTC' },
    )
    .map(
      (moments): Times => [startInstant(moments).toISOString(), endInstant(moments).toISOString()],
    )
    .filter(([begins]) => begins < END);
}

/** Expanded by ical.js from the file alone: its rule, its exceptions, its description of the zone. */
function fromCalendar(entry: ICAL.Component, timezone: string): Times[] {
  const event = new ICAL.Event(entry);
  const instant = (time: ICAL.Time): Date =>
    time.isDate ? new Date(time.toString()) : time.toJSDate();
  // DTEND stands for an exact duration (RFC 5545, 3.8.5.3); ical.js adds it to the local time.
  const duration = instant(event.endDate).getTime() - instant(event.startDate).getTime();
  const iterator = event.iterator();
  const times: Times[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const local = next.toString().slice(0, 16);
    const isUnclear = !next.isDate && instantsOf(local, timezone).length !== 1;
    // A time that the clocks skip or show twice (RFC 5545, 3.3.5); ical.js reads it otherwise.
    const begins = isUnclear ? zonedInstant(local, timezone) : instant(next);
    if (begins.toISOString() >= END) break;
    times.push([begins.toISOString(), new Date(begins.getTime() + duration).toISOString()]);
  }
  return times;
}

describe('the dates of a series', () => {
  let compared = 0;
  let dates = 0;

  it.each(zones)('in %s are those that a calendar program computes from the file', (timezone) => {
    const events = rules.map(([start, end, repeat, except = []], index) =>
      sampleEvent({ start, end, timezone, repeat, except }, { slug: `series-${index}` }),
    );
    const calendar = new ICAL.Component(ICAL.parse(calendarFile('All', events)));
    ICAL.TimezoneService.reset();
    for (const zone of calendar.getAllSubcomponents('vtimezone')) {
      ICAL.TimezoneService.register(new ICAL.Timezone(zone));
    }
    for (const [index, entry] of calendar.getAllSubcomponents('vevent').entries()) {
      const event = events[index] as CommunityEvent;
      const expected = fromPages(event);
      expect
        .soft(fromCalendar(entry, timezone), `${event.start} ${event.repeat}`)
        .toEqual(expected);
      expect(expected[0]?.[0], event.repeat).toBe(
        hasTime(event.start)
          ? startInstant(event).toISOString()
          : `${dateOf(event.start)}T00:00:00.000Z`,
      );
      compared += 1;
      dates += expected.length;
    }
  });

  it('were compared for 40 rules in 12 zones over five years', () => {
    expect(compared).toBe(480);
    expect(dates).toBeGreaterThan(30_000);
  });
});
