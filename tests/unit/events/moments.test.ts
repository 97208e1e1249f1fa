import { describe, expect, it } from 'vitest';
import {
  describeDays,
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

describe('a time that the clocks skip', () => {
  const gap = { timezone: 'America/New_York', start: '2027-03-14T02:30', end: '2027-03-14T04:00' };
  it('is shown as the clocks show it', () => {
    expect(describeWhen(gap).replaceAll('\u00a0', ' ')).toBe(
      'March 14, 2027, 3:30 AM – 4:00 AM EDT',
    );
  });

  it('may be on the next day', () => {
    const night = { timezone: 'America/Nuuk', start: '2027-03-27T23:30', end: '2027-03-28T01:00' };
    expect(describeWhen(night)).toMatch(/^March 28, 2027, 12:30/);
    expect(describeDays(night)).toBe('March 28, 2027');
  });
});

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

describe('describeDays', () => {
  it.each([
    [timed, 'May 16, 2026'],
    [day, 'May 16, 2026'],
    [days, 'March 7 – 9, 2026'],
    [open, 'May 16, 2026'],
    [night, 'October 31 – November 1, 2026'],
  ])('gives the days of %j without their times', (event, phrase) =>
    expect(describeDays(event)).toBe(phrase),
  );
});

describe('describeWhen', () => {
  it.each([
    [day, 'May 16, 2026'],
    [days, 'March 7 – 9, 2026'],
    [timed, 'May 16, 2026, 10:00_AM – 12:00_PM_MDT'],
    [open, 'May 16, 2026, from 10:00_AM_CEST'],
    [
      { ...timed, start: '2026-05-16T00:05', end: '2026-05-16T23:59' },
      'May 16, 2026, 12:05_AM – 11:59_PM_MDT',
    ],
    [{ ...timed, end: '2026-05-18T12:00' }, 'May 16, 2026, 10:00_AM – May 18, 2026, 12:00_PM_MDT'],
    [{ ...open, end: '2026-05-18' }, 'May 16 – 18, 2026, from 10:00_AM_CEST'],
    [night, 'October 31, 2026, 10:00_PM_EDT – November 1, 2026, 4:00_AM_EST'],
  ])('says when %j is, with _ where a line must not end', (event, line) =>
    expect(describeWhen(event).replaceAll('\u00a0', '_')).toBe(line),
  );

  it('names both zones where the clocks change within a day', () => {
    const change = { start: '2026-11-01T00:30', end: '2026-11-01T04:00', timezone: night.timezone };
    expect(describeWhen(change).replaceAll('\u00a0', '_')).toBe(
      'November 1, 2026, 12:30_AM_EDT – 4:00_AM_EST',
    );
  });
});
