import { describe, expect, it } from 'vitest';
import {
  describeMoments,
  describeWhen,
  endInstant,
  phaseAt,
  startInstant,
} from '@/lib/events/moments';

const timed = { start: '2026-05-16T10:00', end: '2026-05-16T12:00', timezone: 'America/Denver' };
const day = { start: '2026-05-16', end: '2026-05-16', timezone: 'Pacific/Auckland' };
const days = { start: '2026-03-07', end: '2026-03-09', timezone: 'America/Los_Angeles' };
const zoneless = { start: '2026-05-16', end: '2026-05-17' };
const night = { start: '2026-10-31T22:00', end: '2026-11-01T04:00', timezone: 'America/New_York' };
const open = { start: '2026-05-16T10:00', end: '2026-05-16', timezone: 'Europe/Prague' };

const events = [
  ['a timed event', timed, '2026-05-16T16:00Z', '2026-05-16T18:00Z'],
  ['a day', day, '2026-05-15T12:00Z', '2026-05-16T12:00Z'],
  ['days across a clock change', days, '2026-03-07T08:00Z', '2026-03-10T07:00Z'],
  ['days without a zone', zoneless, '2026-05-16T00:00Z', '2026-05-18T00:00Z'],
  ['a night in which clocks go back', night, '2026-11-01T02:00Z', '2026-11-01T09:00Z'],
  ['an event whose end time is unknown', open, '2026-05-16T08:00Z', '2026-05-16T22:00Z'],
] as const;

const minutes = (instant: string, offset: number) =>
  new Date(Date.parse(instant) + offset * 60_000);

describe.each(events)('%s', (_, event, start, end) => {
  it('begins and ends at its instants', () => {
    expect(startInstant(event).getTime()).toBe(Date.parse(start));
    expect(endInstant(event).getTime()).toBe(Date.parse(end));
  });

  it('is upcoming until it begins, on until it ends, and past from then on', () => {
    const phases = [
      [minutes(start, -5), 'upcoming'],
      [minutes(start, 0), 'now'],
      [minutes(start, 5), 'now'],
      [minutes(end, -5), 'now'],
      [minutes(end, 0), 'past'],
      [minutes(end, 5), 'past'],
    ] as const;
    for (const [instant, phase] of phases) {
      expect(phaseAt(event, instant), instant.toISOString()).toBe(phase);
    }
  });
});

describe('describeMoments', () => {
  it.each([
    [timed, { date: 'May 16, 2026', time: '10:00 AM – 12:00 PM MDT' }],
    [day, { date: 'May 16, 2026' }],
    [days, { date: 'March 7 – 9, 2026' }],
    [open, { date: 'May 16, 2026', time: 'from 10:00 AM CEST' }],
    [
      { ...timed, start: '2026-05-16T00:05', end: '2026-05-16T23:59' },
      { date: 'May 16, 2026', time: '12:05 AM – 11:59 PM MDT' },
    ],
    [
      night,
      {
        date: 'October 31 – November 1, 2026',
        time: 'October 31, 2026, 10:00 PM EDT – November 1, 2026, 4:00 AM EST',
      },
    ],
  ])('says when %j is', (event, phrases) => expect(describeMoments(event)).toEqual(phrases));
});

describe('describeWhen', () => {
  it('keeps each time and its zone together where a line ends', () => {
    expect(describeWhen(timed).split(' ')).toEqual([
      'May',
      '16,',
      '2026,',
      '10:00\u00a0AM',
      '–',
      '12:00\u00a0PM\u00a0MDT',
    ]);
    expect(describeWhen(open)).toBe('May 16, 2026, from 10:00\u00a0AM\u00a0CEST');
    expect(describeWhen(days)).toBe('March 7 – 9, 2026');
  });

  it('names the days of times over several days once', () => {
    expect(describeWhen(night)).toBe(
      'October 31, 2026, 10:00\u00a0PM\u00a0EDT – November 1, 2026, 4:00\u00a0AM\u00a0EST',
    );
  });
});
