import { describe, expect, it } from 'vitest';
import { dateOf, hasTime, type Moment, momentText, parseMoment, timeOf } from '@/lib/dates/moment';
import { momentInstant } from '@/lib/dates/time-zone';

describe('a moment', () => {
  it.each<[string, Moment]>([
    ['2026-05-16', { date: '2026-05-16', zone: 'America/Denver' }],
    ['2026-05-16T13:30', { date: '2026-05-16', time: '13:30', zone: 'America/Denver' }],
  ])('%s is read and written', (text, moment) => {
    expect(parseMoment(text, 'America/Denver')).toEqual(moment);
    expect(momentText(moment)).toBe(text);
    expect(dateOf(text)).toBe(moment.date);
    expect(timeOf(text)).toBe(moment.time);
    expect(hasTime(text)).toBe('time' in moment);
  });

  it.each([
    ['2026-05-16', 'America/Denver', '2026-05-16T06:00:00.000Z'],
    ['2026-05-16T13:30', 'America/Denver', '2026-05-16T19:30:00.000Z'],
    ['2026-05-16', undefined, '2026-05-16T00:00:00.000Z'],
    ['2027-03-14T02:30', 'America/New_York', '2027-03-14T07:30:00.000Z'],
  ])('%s in %s is the instant %s', (text, zone, instant) => {
    expect(momentInstant(parseMoment(text, zone)).toISOString()).toBe(instant);
  });
});
