import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../lib/blog/reading-time';

describe('readingMinutes', () => {
  it('is at least one minute', () => {
    expect(readingMinutes('')).toBe(1);
    expect(readingMinutes('One word')).toBe(1);
  });

  it('counts 220 words a minute', () => {
    expect(readingMinutes('word '.repeat(220 * 4))).toBe(4);
  });

  it('counts words with apostrophes and hyphens once, accents as letters', () => {
    expect(readingMinutes('don’t well-known naïve Ñandú '.repeat(55))).toBe(1);
  });

  it('does not count the addresses of links, nor tags', () => {
    const link = '[guide](https://example.org/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t) ';
    const figure = '<Figure src="/images/a/b/c/d/e/f.svg" alt="one two three four five six" /> ';
    expect(readingMinutes(link.repeat(220))).toBe(1);
    expect(readingMinutes(figure.repeat(220))).toBe(1);
  });

  it('counts code', () => {
    expect(readingMinutes(`\`\`\`python\n${'import numpy\n'.repeat(220)}\`\`\``)).toBe(2);
  });

  it('counts the signs of languages without spaces', () => {
    expect(readingMinutes('科学'.repeat(500))).toBe(2);
  });
});
