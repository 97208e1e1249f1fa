import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { median, medianScores } from '../src/lighthouse';
import { measure } from '../src/process';

const scores = {
  performance: 100,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  lcp: 1200,
  tbt: 0,
  cls: 0,
  bytes: 60_000,
  machine: 1500,
};

describe('the figures of benchmarks', () => {
  it('take the middle of several runs, for each figure by itself', () => {
    expect(median([9, 10, 100, 2, 3])).toBe(9);
    const runs = [
      { ...scores, tbt: 90, lcp: 1100 },
      { ...scores, tbt: 0, lcp: 1900 },
      { ...scores, tbt: 10, lcp: 1300, performance: 90 },
    ];
    expect(medianScores(runs)).toEqual({ ...scores, tbt: 10, lcp: 1300 });
    expect(() => medianScores([])).toThrow('no run');
  });

  it.runIf(process.platform === 'linux')('count what the processes of a command used', async () => {
    // What processes of Node have in common is shared with those around, so one has memory of its own.
    const burn =
      'const own = Buffer.alloc(1e8, 1); const end = Date.now() + 1200; while (Date.now() < end) own.fill(2)';
    const inner = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(burn)}])`;
    const usage = await measure(spawn(process.execPath, ['-e', inner]));
    expect(usage.code).toBe(0);
    expect(usage.seconds).toBeGreaterThan(1.1);
    expect(usage.cpuSeconds).toBeGreaterThan(0.1);
    expect(usage.cpuSeconds).toBeLessThan(10);
    expect(usage.peakMegabytes).toBeGreaterThan(100);
    expect(usage.peakMegabytes).toBeLessThan(1000);
  });
});
