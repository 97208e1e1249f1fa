import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantsOf, localTime, tzOffsetSuffix, zonedInstant } from '@/lib/dates/time-zone';

const iso = (dates: Date[]) => dates.map((date) => date.toISOString().slice(0, 16));

describe('instantsOf', () => {
  it.each([
    ['2026-05-16T09:00', 'America/Denver', ['2026-05-16T15:00']],
    ['2026-03-08T02:30', 'America/Denver', []],
    ['2026-11-01T01:30', 'America/Denver', ['2026-11-01T07:30', '2026-11-01T08:30']],
    ['2026-11-01T02:00', 'America/Denver', ['2026-11-01T09:00']],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', ['2026-04-04T14:45', '2026-04-04T15:15']],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', []],
    ['2026-09-27T02:30', 'Pacific/Auckland', []],
    ['2011-12-30T12:00', 'Pacific/Apia', []],
    ['2026-05-16T09:00', 'Asia/Kathmandu', ['2026-05-16T03:15']],
    ['2026-05-16T09:00', 'UTC', ['2026-05-16T09:00']],
  ])('%s in %s', (local, zone, expected) => {
    expect(iso(instantsOf(local, zone))).toEqual(expected);
  });
});

describe('zonedInstant', () => {
  it('reads a skipped time with the offset before the gap, a repeated one as its first', () => {
    expect(zonedInstant('2026-03-08T02:30', 'America/Denver').toISOString()).toBe(
      '2026-03-08T09:30:00.000Z',
    );
    expect(zonedInstant('2026-11-01T01:30', 'America/Denver').toISOString()).toBe(
      '2026-11-01T07:30:00.000Z',
    );
  });

  it('is undone by localTime for every time that exists', () => {
    const zones = ['Africa/Nairobi', 'America/St_Johns', 'Europe/Warsaw', 'Pacific/Chatham'];
    const minutes = fc.integer({ min: 0, max: 40 * 366 * 1440 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minutes, (zone, minute) => {
        const local = new Date(Date.UTC(2000, 0, 1) + minute * 60_000).toISOString().slice(0, 16);
        const all = instantsOf(local, zone);
        for (const instant of all) expect(localTime(instant, zone)).toBe(local);
        if (all.length > 0) expect(zonedInstant(local, zone)).toEqual(all[0]);
        else expect(localTime(zonedInstant(local, zone), zone) > local).toBe(true);
      }),
    );
  });
});

describe('tzOffsetSuffix', () => {
  it.each([
    ['America/St_Johns', '-02:30'],
    ['Asia/Kolkata', '+05:30'],
    ['UTC', '+00:00'],
  ])('%s is %s in May', (zone, suffix) => {
    expect(tzOffsetSuffix(new Date('2026-05-16T00:00:00Z'), zone)).toBe(suffix);
  });
});
