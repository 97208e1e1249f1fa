import { describe, expect, it, vi } from 'vitest';
import {
  currentInterval,
  distance,
  type Phase,
  parseIntervals,
  phaseOf,
  readersTime,
  standing,
} from '@/client/event-time';
import { endInstant, phaseAt, startInstant } from '@/lib/events/moments';
import { isoIntervals } from '@/lib/events/occurrences';
import { sampleEvent } from './sample';

const at = (instant: string) => Date.parse(instant);
const MINUTES = 60_000;

describe('the browser', () => {
  const events = [
    sampleEvent({ start: '2026-03-07T23:30', end: '2026-03-08T04:00' }),
    sampleEvent({ start: '2026-03-08', end: '2026-03-08' }),
    sampleEvent({ start: '2026-10-31', end: '2026-11-02', timezone: 'Pacific/Auckland' }),
    sampleEvent({ start: '2026-05-16T18:00', end: '2026-05-16T19:30', timezone: 'Africa/Nairobi' }),
    sampleEvent({ start: '2025-10-02T10:00', end: '2025-10-02' }),
  ];

  it('comes to the phase of the build at each edge and five minutes around it', () => {
    for (const event of events) {
      const [interval] = parseIntervals(isoIntervals([event]));
      if (!interval) throw new Error('no interval');
      for (const edge of [startInstant(event), endInstant(event)]) {
        for (const minutes of [-5, 0, 5]) {
          const instant = edge.getTime() + minutes * MINUTES;
          expect(phaseOf(interval, instant)).toBe(phaseAt(event, new Date(instant)));
        }
      }
    }
  });

  it('goes on to the next date of a series', () => {
    const series = sampleEvent({ repeat: 'FREQ=WEEKLY;COUNT=3' });
    const intervals = parseIntervals(isoIntervals(series.occurrences));
    const start = (instant: string) => currentInterval(intervals, at(instant))?.start;
    expect(start('2026-05-16T17:29:59Z')).toBe(at('2026-05-16T16:00Z'));
    expect(start('2026-05-16T17:30:00Z')).toBe(at('2026-05-23T16:00Z'));
    expect(start('2027-01-01T00:00:00Z')).toBe(at('2026-05-30T16:00Z'));
  });

  it('takes no interval from a broken attribute', () => {
    expect(parseIntervals('soon/later 2026-05-16T16:00Z')).toEqual([]);
    expect(parseIntervals('')).toEqual([]);
  });
});

describe('Intl, whose first use takes long on a phone', () => {
  it('waits until words are shown', async () => {
    const words = vi.spyOn(Intl, 'RelativeTimeFormat').mockImplementation(() => {
      throw new Error('Intl is used before anything is shown');
    });
    try {
      vi.resetModules();
      const { phaseOf: phase } = await import('@/client/event-time');
      expect(phase({ start: 0, end: 1 }, 2)).toBe('past');
    } finally {
      words.mockRestore();
    }
  });
});

describe('standing', () => {
  const interval = { start: at('2026-05-16T16:00Z'), end: at('2026-05-16T17:30Z') };
  it.each<[string, string, Phase]>([
    ['2026-05-16T15:40Z', 'In 20 minutes', 'upcoming'],
    ['2026-05-16T13:00Z', 'In 3 hours', 'upcoming'],
    ['2026-05-13T16:00Z', 'In 3 days', 'upcoming'],
    ['2026-04-20T16:00Z', 'In 3 weeks', 'upcoming'],
    ['2026-01-15T16:00Z', 'In 3 months', 'upcoming'],
    ['2026-05-16T16:00Z', 'On now', 'now'],
    ['2026-05-16T17:30Z', 'Ended this minute', 'past'],
    ['2026-05-16T17:50Z', 'Ended 20 minutes ago', 'past'],
    ['2026-05-26T17:30Z', 'Ended 10 days ago', 'past'],
    ['2028-11-20T00:00Z', 'Ended 2 years ago', 'past'],
  ])('at %s says %s', (instant, text, phase) => {
    expect(standing(interval, at(instant))).toBe(text);
    expect(phaseOf(interval, at(instant))).toBe(phase);
  });

  it('counts days by the calendar of the reader', () => {
    const noon = new Date(2026, 4, 15, 12).getTime();
    expect(distance(new Date(2026, 4, 16, 9).getTime(), noon)).toBe('tomorrow');
    expect(distance(new Date(2026, 4, 14, 20).getTime(), noon)).toBe('yesterday');
  });
});

describe('readersTime', () => {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const other = own === 'Africa/Nairobi' ? 'Asia/Tokyo' : 'Africa/Nairobi';
  const interval = { start: at('2026-05-16T16:00Z'), end: at('2026-05-16T17:30Z') };

  it('says nothing where the reader’s clock shows the same', () => {
    expect(readersTime(interval, own, false)).toBeUndefined();
  });

  it('gives date, time and zone of the reader elsewhere', () => {
    const text = readersTime(interval, other, false) ?? '';
    const hour = new Date(interval.start).toLocaleTimeString('en-US', { timeStyle: 'short' });
    expect(text).toContain(hour.split(/\s/)[0]);
    expect(text).toMatch(/May 1[67], 2026.* – .*[A-Z]/);
    expect(readersTime(interval, other, true)).not.toContain('–');
  });
});
