import { describe, expect, it } from 'vitest';
import { clockTime, unbroken } from '@/lib/dates/clock';

describe('clockTime', () => {
  it.each([
    [0, 5, '12:05 AM'],
    [11, 59, '11:59 AM'],
    [12, 0, '12:00 PM'],
    [23, 30, '11:30 PM'],
  ])('writes %i:%i', (hour, minute, text) => expect(clockTime(hour, minute)).toBe(text));
});

describe('unbroken', () => {
  it.each([
    ['4:40 PM – 5:25 PM CEST', ['4:40_PM', '–', '5:25_PM_CEST']],
    ['10:00 PM EDT – 4:00 AM EST', ['10:00_PM_EDT', '–', '4:00_AM_EST']],
    ['from 9:00 AM GMT+5:45', ['from', '9:00_AM_GMT+5:45']],
    ['9:00 AM +0545', ['9:00_AM_+0545']],
  ])('keeps each time of %j with its zone where a line ends', (times, parts) =>
    expect(unbroken(times).replaceAll('\u00a0', '_').split(' ')).toEqual(parts),
  );
});
