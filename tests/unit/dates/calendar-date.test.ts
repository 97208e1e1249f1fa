import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  isCalendarDate,
  utcDate,
  utcMidnight,
} from '@/lib/dates/calendar-date';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isCalendarDate', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1999-01-01'])('knows %s', (text) =>
    expect(isCalendarDate(text)).toBe(true),
  );

  it.each([
    ...[
      '2025-02-29',
      '1900-02-29',
      '2026-02-30',
      '2026-04-31',
      '2026-13-01',
      '2026-00-01',
      '2026-01-00',
    ],
    ...[
      '2026-1-1',
      '26-01-01',
      '2026-01-01T00:00',
      ' 2026-01-01',
      '2026-01-01\n',
      '٢٠٢٦-01-01',
      '',
    ],
  ])('refuses %j', (text) => expect(isCalendarDate(text)).toBe(false));

  it('knows every day that there is', () => {
    fc.assert(fc.property(day, isCalendarDate));
  });
});

describe('arithmetic', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-11-01', 1, '2026-11-02'],
    ['2026-05-16', 0, '2026-05-16'],
  ])('%s and %i days is %s', (date, days, result) => expect(addDays(date, days)).toBe(result));

  it('counts back what it has added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('means midnight UTC wherever it runs', () => {
    expect(utcMidnight('2026-05-16').toISOString()).toBe('2026-05-16T00:00:00.000Z');
    expect(utcDate(new Date('2026-05-16T23:59:59.999Z'))).toBe('2026-05-16');
  });
});
