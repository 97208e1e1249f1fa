import { describe, expect, it } from 'vitest';
import { formatNumber } from '@/lib/counted';
import { formatDate, formatDateRange, formatMonth, formatShortDate } from '@/lib/dates/format';

describe('dates as people read them', () => {
  it('are those of the calendar, wherever the machine stands', () => {
    expect(formatDate('2026-05-16')).toBe('May 16, 2026');
    expect(formatDate('2026-01-01')).toBe('January 1, 2026');
    expect(formatShortDate('2025-12-31')).toBe('Dec 31, 2025');
    expect(formatMonth('2026-09-01')).toBe('Sep 2026');
  });

  it.each([
    ['2026-05-16', '2026-05-16', 'May 16, 2026'],
    ['2026-06-22', '2026-06-26', 'June 22 – 26, 2026'],
    ['2026-06-30', '2026-07-01', 'June 30 – July 1, 2026'],
    ['2025-12-31', '2026-01-01', 'December 31, 2025 – January 1, 2026'],
  ])('form ranges that repeat nothing: %s to %s', (start, end, text) => {
    expect(formatDateRange(start, end)).toBe(text);
  });

  it('hold only plain spaces', () => {
    expect(formatDateRange('2026-06-22', '2026-07-26')).toMatch(/^[\w ,–]+$/);
  });
});

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1279, '1,279'],
    [1234567, '1,234,567'],
  ])('writes %i as %s', (value, text) => expect(formatNumber(value)).toBe(text));
});
