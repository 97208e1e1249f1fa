import { describe, expect, it } from 'vitest';
import { calendarRule } from '@/lib/events/calendar-rule';
import { currentOccurrence, isoIntervals, occurrencesOf } from '@/lib/events/occurrences';
import { ruleIssue } from '@/lib/events/repeat';
import { sampleEvent, sampleFields } from './sample';

const at = new Date('2026-10-01T00:00:00Z');
const starts = (change: Parameters<typeof sampleFields>[0], instant = at) =>
  occurrencesOf(sampleFields(change), instant).map(({ start }) => start);

const weekly = {
  start: '2026-10-20T10:00',
  end: '2026-10-20T11:00',
  repeat: 'FREQ=WEEKLY;BYDAY=TU;COUNT=4',
};

describe('occurrencesOf', () => {
  it('has one for an event that does not repeat', () => {
    const [only, ...rest] = occurrencesOf(sampleFields(), at);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ start: '2026-05-16T10:00', id: '2026-05-16-1000' });
  });

  it('keeps the hour by the clock when the clocks change', () => {
    const dates = occurrencesOf(sampleFields(weekly), at);
    expect(isoIntervals(dates).split(' ')).toEqual([
      '2026-10-20T10:00-06:00/2026-10-20T11:00-06:00',
      '2026-10-27T10:00-06:00/2026-10-27T11:00-06:00',
      '2026-11-03T10:00-07:00/2026-11-03T11:00-07:00',
      '2026-11-10T10:00-07:00/2026-11-10T11:00-07:00',
    ]);
  });

  it('leaves out days and starts, and counts them all the same', () => {
    expect(starts({ ...weekly, except: ['2026-10-27', '2026-11-10T10:00'] })).toEqual([
      '2026-10-20T10:00',
      '2026-11-03T10:00',
    ]);
  });

  it.each([
    ['a day', '20261103', 3],
    ['a day with hyphens', '2026-11-03', 3],
    ['the instant of the last start', '20261103T170000Z', 3],
    ['the minute before it', '20261103T165900Z', 2],
    ['local time', '20261103T100000', 3],
  ])('reads UNTIL as %s', (_, until, count) => {
    const repeat = `FREQ=WEEKLY;UNTIL=${until}`;
    expect(starts({ ...weekly, repeat })).toHaveLength(count);
  });

  it('moves both ends of events over midnight and of many days', () => {
    const night = sampleFields({
      start: '2026-12-31T23:00',
      end: '2027-01-01T01:00',
      repeat: 'FREQ=DAILY;COUNT=2',
    });
    expect(occurrencesOf(night, at).map(({ end }) => end)).toEqual([
      '2027-01-01T01:00',
      '2027-01-02T01:00',
    ]);
    const days = { start: '2026-11-06', end: '2026-11-08', repeat: 'FREQ=MONTHLY;COUNT=2' };
    expect(occurrencesOf(sampleFields(days), at).map(({ end }) => end)).toEqual([
      '2026-11-08',
      '2026-12-08',
    ]);
  });

  it('shows a rule without end some thirteen months ahead', () => {
    const all = starts({ ...weekly, repeat: 'FREQ=MONTHLY' });
    expect(all.at(-1)).toBe('2027-10-20T10:00');
  });

  it.each([
    ['FREQ=YEARLY', '2024-02-29T10:00', '2026-11-29', '2028-02-29T10:00'],
    ['FREQ=MONTHLY;INTERVAL=18', '2026-01-31T10:00', '2026-02-01', '2027-07-31T10:00'],
    ['FREQ=YEARLY;INTERVAL=3', '2026-05-16T10:00', '2026-06-01', '2029-05-16T10:00'],
  ])('always has the next date of %s', (repeat, start, today, next) => {
    const series = { start, end: start.replace('10:00', '11:00'), repeat };
    expect(starts(series, new Date(`${today}T00:00:00Z`)).at(-1)).toBe(next);
    expect(sampleEvent(series, { now: `${today}T00:00:00Z` }).phase).toBe('upcoming');
  });

  it('goes on to the date after one that is left out', () => {
    const leap = { start: '2024-02-29', end: '2024-02-29', repeat: 'FREQ=YEARLY' };
    expect(starts({ ...leap, except: ['2028-02-29'] })).toEqual(['2024-02-29', '2032-02-29']);
  });

  it('lasts as long as the first when the clocks change', () => {
    const night = {
      start: '2026-10-24T22:00',
      end: '2026-10-25T06:00',
      repeat: 'FREQ=WEEKLY;COUNT=2',
    };
    expect(occurrencesOf(sampleFields(night), at).map(({ end }) => end)).toEqual([
      '2026-10-25T06:00',
      '2026-11-01T05:00',
    ]);
    const short = {
      start: '2026-10-25T00:30',
      end: '2026-10-25T01:30',
      repeat: 'FREQ=WEEKLY;COUNT=2',
    };
    expect(isoIntervals(occurrencesOf(sampleFields(short), at)).split(' ')[1]).toBe(
      '2026-11-01T00:30-06:00/2026-11-01T01:30-06:00',
    );
  });

  it('chooses what is on, else what is next, else the last', () => {
    const dates = occurrencesOf(sampleFields(weekly), at);
    const on = (instant: string) => currentOccurrence(dates, new Date(instant))?.start.slice(0, 10);
    expect(on('2026-10-01T00:00:00Z')).toBe('2026-10-20');
    expect(on('2026-10-20T16:59:59Z')).toBe('2026-10-20');
    expect(on('2026-10-20T17:00:00Z')).toBe('2026-10-27');
    expect(on('2027-01-01T00:00:00Z')).toBe('2026-11-10');
  });

  it('makes the series past with its last date only', () => {
    expect(sampleEvent(weekly, { now: '2026-11-10T17:59:00Z' }).phase).toBe('now');
    expect(sampleEvent(weekly, { now: '2026-11-10T18:00:00Z' }).phase).toBe('past');
    expect(sampleEvent(weekly, { now: '2026-11-09T18:00:00Z' }).phase).toBe('upcoming');
  });
});

describe('ruleIssue', () => {
  const series = { start: '2026-10-20T10:00', timezone: 'America/Denver' };
  it.each([
    ['FREQ=WEEKLY;BYDAY=WE;COUNT=3', /first date is 2026-10-21T10:00, not the start/],
    ['FREQ=HOURLY;COUNT=3', /FREQ is none of DAILY, WEEKLY/],
    ['every Tuesday', /FREQ is none of/],
    ['FREQ=WEEKLY;COUNT=3;UNTIL=20261231', /both COUNT and UNTIL/],
    ['FREQ=WEEKLY;UNTIL=tomorrow', /UNTIL, TOMORROW, is not a date/],
    ['FREQ=WEEKLY;BYDAY=XX', /./],
    ['FREQ=WEEKLY;UNTIL=20250101', /no date at all/],
    ['DTSTART=20261020T100000;FREQ=WEEKLY', /DTSTART/],
  ])('refuses %s', (repeat, message) => {
    expect(ruleIssue({ ...series, repeat })).toMatch(message);
  });

  it('accepts a rule with its name, in lower case', () => {
    expect(ruleIssue({ ...series, repeat: 'rrule:freq=weekly;byday=tu;count=2' })).toBeUndefined();
  });
});

describe('calendarRule', () => {
  it('writes UNTIL in UTC and EXDATE in the zone', () => {
    const series = { ...sampleFields(weekly), repeat: 'FREQ=WEEKLY;UNTIL=2026-11-10' };
    expect(calendarRule({ ...series, except: ['2026-11-03'] })).toEqual([
      'RRULE:FREQ=WEEKLY;UNTIL=20261111T065900Z',
      'EXDATE;TZID=America/Denver:20261103T100000',
    ]);
  });

  it('leaves out each of several starts of a day', () => {
    const repeat = 'FREQ=DAILY;BYHOUR=10,15;COUNT=6';
    const series = { ...sampleFields(weekly), repeat, except: ['2026-10-21'] };
    expect(calendarRule(series)[1]).toBe(
      'EXDATE;TZID=America/Denver:20261021T100000,20261021T150000',
    );
    expect(starts({ ...weekly, repeat, except: ['2026-10-21'] })).toHaveLength(4);
  });

  it('writes days for whole days', () => {
    const series = { start: '2026-11-06', repeat: 'FREQ=DAILY;UNTIL=20261109' };
    expect(calendarRule({ ...series, except: ['2026-11-07'] })).toEqual([
      'RRULE:FREQ=DAILY;UNTIL=20261109',
      'EXDATE;VALUE=DATE:20261107',
    ]);
  });
});
