import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimeZone, timeZones, zoneAbbreviation, zonedInstant } from '@/lib/dates/time-zone';

describe('isTimeZone', () => {
  it.each([
    'America/Denver',
    'America/Argentina/Ushuaia',
    'Etc/GMT+7',
    'US/Mountain',
    'UTC',
    'Asia/Kathmandu',
  ])('knows %s', (zone) => expect(isTimeZone(zone)).toBe(true));

  it.each([
    '',
    'Denver',
    'America/Denvr',
    '+02:00',
    'GMT-7',
    'America/Denver ',
    '../etc',
    'America/',
  ])('refuses %j', (zone) => expect(isTimeZone(zone)).toBe(false));

  it('knows every zone that it proposes', () => {
    expect(timeZones.filter((zone) => !isTimeZone(zone))).toEqual([]);
  });
});

describe('zonedInstant', () => {
  it.each([
    ['2026-05-16T13:30', 'America/Denver', '2026-05-16T19:30Z'],
    ['2026-01-16T13:30', 'America/Denver', '2026-01-16T20:30Z'],
    ['2026-03-08T01:59', 'America/Denver', '2026-03-08T08:59Z'],
    ['2026-03-08T03:00', 'America/Denver', '2026-03-08T09:00Z'],
    ['2026-11-01T00:59', 'America/Denver', '2026-11-01T06:59Z'],
    ['2026-11-01T02:00', 'America/Denver', '2026-11-01T09:00Z'],
    ['2026-03-29T01:59', 'Europe/Prague', '2026-03-29T00:59Z'],
    ['2026-03-29T03:00', 'Europe/Prague', '2026-03-29T01:00Z'],
    ['2026-10-25T03:00', 'Europe/Prague', '2026-10-25T02:00Z'],
    ['2026-04-05T01:59', 'Pacific/Auckland', '2026-04-04T12:59Z'],
    ['2026-04-05T03:00', 'Pacific/Auckland', '2026-04-04T15:00Z'],
    ['2026-09-27T01:59', 'Pacific/Auckland', '2026-09-26T13:59Z'],
    ['2026-09-27T03:00', 'Pacific/Auckland', '2026-09-26T14:00Z'],
    ['2026-05-16T00:00', 'Asia/Kathmandu', '2026-05-15T18:15Z'],
    ['2026-05-16T00:00', 'UTC', '2026-05-16T00:00Z'],
    ['2024-02-29T23:59', 'Pacific/Kiritimati', '2024-02-29T09:59Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(zonedInstant(local, zone).toISOString()).toBe(new Date(instant).toISOString());
  });

  it('gives an instant near by for a time that the clocks skip or repeat', () => {
    const skipped = zonedInstant('2026-03-08T02:30', 'America/Denver').toISOString();
    expect(['2026-03-08T08:30:00.000Z', '2026-03-08T09:30:00.000Z']).toContain(skipped);
    const repeated = zonedInstant('2026-11-01T01:30', 'America/Denver').toISOString();
    expect(['2026-11-01T07:30:00.000Z', '2026-11-01T08:30:00.000Z']).toContain(repeated);
  });

  it('shows on the clocks of the zone what was given', () => {
    const zone = fc.constantFrom(
      'America/Denver',
      'Europe/Prague',
      'Pacific/Auckland',
      'Asia/Kolkata',
    );
    const hours = fc.integer({ min: 0, max: 24 * 365 * 20 });
    fc.assert(
      fc.property(zone, hours, fc.integer({ min: 0, max: 59 }), (timeZone, hour, minute) => {
        const local = new Date(Date.UTC(2020, 0, 1, hour, minute)).toISOString().slice(0, 16);
        const format = new Intl.DateTimeFormat('sv-SE', {
          timeZone,
          dateStyle: 'short',
          timeStyle: 'short',
        });
        const shown = format.format(zonedInstant(local, timeZone)).replace(' ', 'T');
        const hourOf = (text: string) => Date.parse(`${text}Z`) / 3_600_000;
        // Only in the hour that a clock skips can it show another time, one hour off.
        if (shown !== local) {
          expect(Math.abs(hourOf(shown) - hourOf(local))).toBe(1);
          expect(local.slice(11, 13)).toBe('02');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('zoneAbbreviation', () => {
  it.each([
    ['2026-07-01T00:00Z', 'America/Denver', 'MDT'],
    ['2026-01-01T00:00Z', 'America/Denver', 'MST'],
    ['2026-07-01T00:00Z', 'Europe/Prague', 'CEST'],
    ['2026-07-01T00:00Z', 'Europe/London', 'BST'],
    ['2026-07-01T00:00Z', 'Australia/Sydney', 'AEST'],
    ['2026-07-01T00:00Z', 'UTC', 'UTC'],
    ['2026-07-01T00:00Z', 'Asia/Kathmandu', 'GMT+5:45'],
  ])('at %s in %s is %s', (instant, zone, name) => {
    expect(zoneAbbreviation(new Date(instant), zone)).toBe(name);
  });
});
