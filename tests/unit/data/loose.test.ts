import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DataNote,
  isEntry,
  readAddress,
  readDate,
  readNumber,
  readText,
  readTexts,
  reporter,
} from '@/lib/data/loose';
import { isCalendarDate } from '@/lib/dates/calendar-date';

function noted<T>(read: (report: ReturnType<typeof reporter>) => T): {
  value: T;
  notes: DataNote[];
} {
  const notes: DataNote[] = [];
  return { value: read(reporter(notes, 'data/x.yml', 'entry')), notes };
}

describe('readText', () => {
  it.each([
    ['  a   b\n c ', 'a b c'],
    ['\u200B0000-0001-7925-6436', '0000-0001-7925-6436'],
    ['a\u00A0b\u2060', 'a b'],
    [12, '12'],
    [0, '0'],
    ['', undefined],
    [' \uFEFF ', undefined],
    [null, undefined],
    [true, undefined],
    [['a'], undefined],
  ])('reads %j as %j', (value, text) => expect(readText(value)).toBe(text));
});

describe('readTexts', () => {
  it.each([
    [
      ['a', null, ' b '],
      ['a', 'b'],
    ],
    ['Executive Director', ['Executive Director']],
    [null, []],
    [undefined, []],
    [[['a']], []],
    [{ a: 1 }, []],
  ])('reads %j as %j', (value, texts) => expect(readTexts(value)).toEqual(texts));
});

describe('readNumber and isEntry', () => {
  it('take nothing else for a number or a mapping', () => {
    expect([1.5, 0, -1].map(readNumber)).toEqual([1.5, 0, -1]);
    expect(['1', Number.NaN, Number.POSITIVE_INFINITY, null].map(readNumber)).toEqual(
      Array(4).fill(undefined),
    );
    expect([{}, [], null, 'a'].map(isEntry)).toEqual([true, false, false, false]);
  });
});

describe('readDate', () => {
  it.each([
    ['2026-06-09', '2026-06-09', 0],
    ['2025-12-3', '2025-12-03', 1],
    ['2025-05- 10', '2025-05-10', 1],
    ['2024-2-29', '2024-02-29', 1],
    ['2025-08-18 14:36:01+00:00', '2025-08-18', 0],
    ['2025-08-18T14:36:01Z', '2025-08-18', 0],
    ['2025/8/18', '2025-08-18', 1],
    [new Date('2025-08-18T23:59:00Z'), '2025-08-18', 0],
    ['2025-2-29', undefined, 1],
    ['2025-13-1', undefined, 1],
    ['2025-05-100', undefined, 1],
    ['TBD', undefined, 1],
    ['3/12/2025', undefined, 1],
    [20251203, undefined, 1],
    [{ year: 2025 }, undefined, 1],
    [null, undefined, 0],
    [undefined, undefined, 0],
    ['', undefined, 0],
  ])('reads %j as %j', (given, day, count) => {
    const { value, notes } = noted((report) => readDate(given, 'd', report));
    expect(value).toBe(day);
    expect(notes).toHaveLength(count);
    if (count > 0) expect(notes[0]?.taken).toBe(day);
  });

  it('gives a day of the calendar or nothing, and never throws', () => {
    const part = fc.integer({ min: 0, max: 99 });
    const text = fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), part, part)
      .map((it) => it.join('-'));
    fc.assert(
      fc.property(fc.oneof(text, fc.anything(), fc.date()), (given) => {
        const { value } = noted((report) => readDate(given, 'd', report));
        if (value !== undefined) expect(isCalendarDate(value)).toBe(true);
      }),
    );
  });
});

describe('readAddress', () => {
  it.each([
    ['https://a.org/b?c#d', 'https://a.org/b?c#d', 0],
    [' https://a.org ', 'https://a.org', 0],
    ['www.a.org/b', 'https://www.a.org/b', 1],
    ['https://fosstodon.org/@leahawasser', 'https://fosstodon.org/@leahawasser', 0],
    ['ftp://a.org', undefined, 1],
    ['javascript:alert(1)//a.org', undefined, 1],
    ['no address', undefined, 1],
    ['localhost', undefined, 1],
    ['https://', undefined, 1],
    [['https://a.org'], undefined, 0],
    [null, undefined, 0],
  ])('reads %j as %j', (given, address, count) => {
    const { value, notes } = noted((report) => readAddress(given, 'w', report));
    expect(value).toBe(address);
    expect(notes).toHaveLength(count);
  });

  it.each([
    'somebody@example.org',
    'mailto:somebody@example.org',
    'https://somebody@example.org',
    'https://somebody:secret@example.org',
    'somebody@localhost',
    'somebody@example.org and others',
  ])('leaves out %s and does not repeat it', (given) => {
    const { value, notes } = noted((report) => readAddress(given, 'website', report));
    expect(value).toBeUndefined();
    expect(notes).toHaveLength(1);
    expect(JSON.stringify(notes)).not.toMatch(/somebody|secret/);
  });
});

describe('reporter', () => {
  it('keeps what it shows short', () => {
    const { notes } = noted((report) => report('f', { a: 'x'.repeat(500) }, 'too long'));
    expect(notes[0]?.found).toHaveLength(100);
  });

  it('shows every kind of value', () => {
    const { notes } = noted((report) => {
      for (const value of [undefined, null, Number.NaN, [], 'a']) report('f', value, 'odd');
    });
    expect(notes.map(({ found }) => found)).toEqual(['undefined', 'null', 'null', '[]', 'a']);
  });
});
