import { describe, expect, it } from 'vitest';
import { MARK_SIZE, markPaths } from '../src/mark';

describe('mark', () => {
  it('has three petals around one heart', () => {
    const { petals, linings, heart } = markPaths();
    expect(new Set(petals).size).toBe(3);
    expect(new Set(linings).size).toBe(3);
    expect(heart).toMatch(/^M[\d. ]+a[\da\d. -]+z$/);
  });

  it('starts every path inside its square', () => {
    const { petals, linings, sepals } = markPaths();
    for (const start of [...petals, ...linings, sepals].flatMap(
      (d) => d.match(/M[^a-z]+/g) ?? [],
    )) {
      for (const value of start.slice(1).trim().split(/[\s]+/).map(Number)) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(MARK_SIZE);
      }
    }
  });
});
