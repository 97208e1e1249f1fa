import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../support/content';

const started = process.cwd();
const FOLDER = '.next/cache/texts';
type Cache = typeof import('@/lib/build-cache');

/** The cache as a new process would see it, inside the folder of the test. */
async function cache(): Promise<Cache> {
  vi.resetModules();
  return await import('@/lib/build-cache');
}

/** How often a value is computed by a new process. */
async function computed(kind = 'kind', source: unknown = { body: 'Moliński' }): Promise<number> {
  const make = vi.fn(() => ({ text: 'naïve 🎉', list: [1] }));
  expect((await cache()).cachedValue(kind, source, make)).toEqual({ text: 'naïve 🎉', list: [1] });
  return make.mock.calls.length;
}

beforeEach(() => {
  process.chdir(temporaryFolder({ 'lib/a.ts': 'a', 'package-lock.json': '{}' }));
  vi.stubEnv('NODE_ENV', 'production');
});
afterEach(() => {
  vi.unstubAllEnvs();
  process.chdir(started);
});

describe('the cache of a build', () => {
  it('computes a value once, and gives it to later builds', async () => {
    expect([await computed(), await computed()]).toEqual([1, 0]);
  });

  it('keeps values of other kinds and sources apart', async () => {
    await computed();
    expect(await computed('other')).toBe(1);
    expect(await computed('kind', { body: 'Molinski' })).toBe(1);
  });

  it.each<[string, () => void]>([
    ['code has changed', () => writeFileSync('lib/a.ts', 'b')],
    ['code was added', () => writeFileSync('lib/b.ts', '')],
    ['a dependency has changed', () => writeFileSync('package-lock.json', '{ }')],
  ])('computes again when %s, and removes the old values', async (_, change) => {
    await computed();
    const [old] = readdirSync(FOLDER);
    change();
    (await cache()).clearOldValues();
    expect(existsSync(`${FOLDER}/${old}`)).toBe(false);
    expect(await computed()).toBe(1);
  });

  it('is not used in development, where code changes under the process', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    expect([await computed(), await computed()]).toEqual([1, 1]);
    expect(existsSync(FOLDER)).toBe(false);
  });

  it('keeps nothing of what failed', async () => {
    const { cachedResult } = await cache();
    const fail = () => Promise.reject(new Error('broken'));
    await expect(cachedResult('kind', 'x', fail)).rejects.toThrow('broken');
    expect(await cachedResult('kind', 'x', async () => 'fixed')).toBe('fixed');
    expect(await cachedResult('kind', 'x', fail)).toBe('fixed');
  });
});
