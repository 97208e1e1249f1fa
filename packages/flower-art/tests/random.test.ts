import { describe, expect, it } from 'vitest';
import { createRandom, hashText } from '../src/random';
import { oddSeeds } from './slugs';

describe('createRandom', () => {
  it('repeats itself for the same seed', () => {
    const [one, other] = [createRandom('iris'), createRandom('iris')];
    const row = Array.from({ length: 20 }, () => one.next());
    expect(Array.from({ length: 20 }, () => other.next())).toEqual(row);
  });

  it('stays inside its bounds', () => {
    const random = createRandom('fern');
    for (let round = 0; round < 500; round += 1) {
      expect(random.next()).toBeLessThan(1);
      expect([3, 4, 5]).toContain(random.int(3, 5));
      expect(['a', 'b']).toContain(random.pick(['a', 'b']));
      const between = random.between(-2, -1);
      expect(between).toBeGreaterThanOrEqual(-2);
      expect(between).toBeLessThan(-1);
    }
  });

  it('draws evenly', () => {
    const random = createRandom('clover');
    const mean = Array.from({ length: 4000 }, random.next).reduce((sum, n) => sum + n, 0) / 4000;
    expect(mean).toBeGreaterThan(0.47);
    expect(mean).toBeLessThan(0.53);
  });
});

describe('hashText', () => {
  it('tells seeds apart', () => {
    expect(new Set(oddSeeds.map(hashText)).size).toBe(oddSeeds.length);
  });
});
