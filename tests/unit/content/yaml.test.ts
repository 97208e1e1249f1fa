import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '@/lib/content/yaml';

const sample = ['title: One', 'place:', '  mode: online', 'tags:', '  - a', '  - "b c"'].join('\n');

describe('readYaml', () => {
  it('keeps dates, times and country codes as they are written', () => {
    const { data } = readYaml(
      'date: 2026-05-16\nstart: 2026-05-16T13:30\nclock: 12:30\nlang: no\n',
    );
    expect(data).toEqual({
      date: '2026-05-16',
      start: '2026-05-16T13:30',
      clock: '12:30',
      lang: 'no',
    });
  });

  it('finds the place of values, list items and nested fields', () => {
    const { locate } = readYaml(sample);
    expect(locate(['title'])).toEqual({ line: 1, column: 8 });
    expect(locate(['place', 'mode'])).toEqual({ line: 3, column: 9 });
    expect(locate(['tags', 1])).toEqual({ line: 6, column: 5 });
  });

  it('counts from the line on which the text is in its file', () => {
    expect(readYaml(sample, 10).locate(['place', 'mode'])).toEqual({ line: 12, column: 9 });
  });

  it('finds the place of keys, and the nearest value around what is missing', () => {
    const { locate, locateKey } = readYaml(sample);
    expect(locateKey([], 'tags')).toEqual({ line: 4, column: 1 });
    expect(locateKey(['place'], 'mode')).toEqual({ line: 3, column: 3 });
    expect(locate(['place', 'url'])).toEqual({ line: 3, column: 3 });
    expect(locateKey(['place'], 'url')).toEqual({ line: 3, column: 3 });
    expect(locate(['nothing', 3, 'here'])).toEqual({ line: 1, column: 1 });
  });

  it.each([
    ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', 3],
    ['an open quote', 'a: 1\nb: "open\nc: 2\n', 2],
    ['a tab as indentation', 'a:\n\t- b\n', 2],
    ['two documents', 'a: 1\n---\nb: 2\n', 2],
    ['an unknown alias', 'a: 1\nb: *nowhere\n', 2],
    ['an alias that holds itself', 'a: 1\nb: &b\n  c: [*b]\n', 3],
  ])('reports %s on its line', (_, text, line) => {
    const { errors, data } = readYaml(text);
    expect(errors[0]?.line).toBe(line);
    expect(errors[0]?.message).not.toContain('\n');
    expect(data).toBeUndefined();
  });

  it('refuses aliases that multiply without end, quickly', () => {
    const levels = Array.from({ length: 24 }, (_, index) => {
      const inner = Array.from({ length: 9 }, () => `*a${index}`).join(', ');
      return `a${index + 1}: &a${index + 1} [${inner}]`;
    });
    const start = performance.now();
    const { data, errors } = readYaml(`a0: &a0 lol\n${levels.join('\n')}\n`);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(data).toBeUndefined();
    expect(errors[0]?.message).toMatch(/alias/i);
  });

  it('takes a key named __proto__ for a field like any other', () => {
    const { data } = readYaml('__proto__:\n  admin: true\n');
    expect(Object.keys(data as object)).toEqual(['__proto__']);
    expect((data as { admin?: unknown }).admin).toBeUndefined();
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'a:- \n\t"\'{}[]&*!|>%@`#?,\u0000é') }),
        (text) => {
          const { errors, data, locate } = readYaml(text);
          expect(errors.length > 0 ? data : undefined).toBeUndefined();
          expect(locate(['a', 0]).line).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
