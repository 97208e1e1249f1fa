import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  currentInterval,
  describePhase,
  distance,
  type Phase,
  parseIntervals,
  phaseOf,
} from '@/client/event-time';
import { formatLocalTime } from '@/client/local-time';
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

describe('describePhase', () => {
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
    expect(describePhase(interval, at(instant))).toBe(text);
    expect(phaseOf(interval, at(instant))).toBe(phase);
  });

  it('counts days by the calendar of the reader', () => {
    const noon = new Date(2026, 4, 15, 12).getTime();
    expect(distance(new Date(2026, 4, 16, 9).getTime(), noon)).toBe('tomorrow');
    expect(distance(new Date(2026, 4, 14, 20).getTime(), noon)).toBe('yesterday');
  });
});

describe('Intl, whose first use takes long on a phone', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is not used for words about times', () => {
    const unused = () => {
      throw new Error('Intl is used');
    };
    vi.stubGlobal('Intl', new Proxy({}, { get: unused }));
    for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const) {
      vi.spyOn(Date.prototype, name).mockImplementation(unused);
    }
    const [interval] = parseIntervals('2026-05-16T10:00-06:00/2026-05-16T11:30-06:00');
    if (!interval) throw new Error('no interval');
    expect(describePhase(interval, at('2026-01-15T16:00Z'))).toBe('In 3 months');
    expect(formatLocalTime(interval, false)).toContain('2026');
  });
});

describe('distance, beside Intl.RelativeTimeFormat', () => {
  const MINUTE = 60_000;
  const now = new Date(2026, 4, 15, 12).getTime();
  const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const units = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;

  it('says the same of every span of two years and more', () => {
    const spans = Array.from({ length: 2400 }, (_, step) => Math.round(1.0062 ** step));
    for (const span of spans.flatMap((minutes) => [minutes, -minutes])) {
      const text = distance(now + span * MINUTE, now);
      const unit = units.find((name) => text.includes(name)) ?? 'day';
      const [size = '1'] = /\d+/.exec(text) ?? [];
      const count = text.startsWith('this') ? 0 : Number(size) * Math.sign(span);
      expect(text).toBe(words.format(count, unit));
    }
  });

  it('never calls a month or a year of another calendar year the last one', () => {
    const DAYS = 24 * 60 * MINUTE;
    expect(distance(now - 60 * DAYS, now)).toBe('8 weeks ago');
    expect(distance(now - 61 * DAYS, now)).toBe('2 months ago');
    expect(distance(now - 730 * DAYS, now)).toBe('23 months ago');
    expect(distance(now - 731 * DAYS, now)).toBe('2 years ago');
  });
});

describe('the reader’s own time', () => {
  afterEach(() => vi.unstubAllEnvs());
  const call = sampleEvent({
    start: '2026-07-16T16:40',
    end: '2026-07-16T17:25',
    timezone: 'Europe/Warsaw',
  });
  const night = sampleEvent({
    start: '2026-10-31T20:00',
    end: '2026-11-01T10:00',
    timezone: 'America/Denver',
  });

  it.each([
    ['Asia/Kathmandu', call, 'July 16, 2026, 8:25 PM – 9:10 PM GMT+5:45'],
    ['America/New_York', call, 'July 16, 2026, 10:40 AM – 11:25 AM EDT'],
    ['America/Los_Angeles', call, 'July 16, 2026, 7:40 AM – 8:25 AM PDT'],
    ['America/Anchorage', call, 'July 16, 2026, 6:40 AM – 7:25 AM GMT-8'],
    ['America/St_Johns', call, 'July 16, 2026, 12:10 PM – 12:55 PM GMT-2:30'],
    ['Asia/Shanghai', call, 'July 16, 2026, 10:40 PM – 11:25 PM GMT+8'],
    ['Pacific/Auckland', call, 'July 17, 2026, 2:40 AM – 3:25 AM GMT+12'],
    ['UTC', call, 'July 16, 2026, 2:40 PM – 3:25 PM UTC'],
    ['America/New_York', night, 'October 31, 2026, 10:00 PM EDT – November 1, 2026, 12:00 PM EST'],
  ])('in %s', (zone, event, text) => {
    vi.stubEnv('TZ', zone);
    const [interval] = parseIntervals(isoIntervals([event]));
    if (!interval) throw new Error('no interval');
    expect(interval.same).toBe(false);
    expect(formatLocalTime(interval, false).replaceAll('\u00a0', ' ')).toBe(text);
    expect(formatLocalTime(interval, true)).not.toContain('–');
  });

  it.each([
    ['Europe/Berlin', call, true],
    ['Europe/London', call, false],
    ['America/Edmonton', night, true],
    // It has the same offset at the start, but does not put its clocks back in that night.
    ['America/Swift_Current', night, false],
  ])('in %s, where clocks may show the same', (zone, event, same) => {
    vi.stubEnv('TZ', zone);
    expect(parseIntervals(isoIntervals([event]))[0]?.same).toBe(same);
  });
});
