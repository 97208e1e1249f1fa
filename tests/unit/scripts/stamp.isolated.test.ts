import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../support/content';

const started = process.cwd();
type Stamp = typeof import('@/scripts/build/stamp');

/** The stamp as a new process would see it, inside the folder of the test. */
async function stamp(): Promise<Stamp> {
  vi.resetModules();
  return await import('@/scripts/build/stamp');
}

/** Leaves the stamp that a build would leave. */
async function build(): Promise<void> {
  const { fingerprint, writeStamp } = await stamp();
  writeStamp(fingerprint());
}

beforeEach(() => {
  const root = ['package-lock.json', 'next.config.mjs', 'contentlayer.config.ts', 'tsconfig.json'];
  const files = [...root, 'postcss.config.mjs', 'lib/a.ts', 'content/blog/a.mdx', 'out/index.html'];
  process.chdir(temporaryFolder(Object.fromEntries(files.map((file) => [file, file]))));
  mkdirSync('.next');
  vi.stubEnv('SITE_NOW', '2026-05-16T12:00:00Z');
  vi.stubEnv('CONTENT_DIR', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  process.chdir(started);
});

describe('the stamp of a build', () => {
  it('holds until something changes', async () => {
    expect((await stamp()).isBuilt()).toBe(false);
    await build();
    expect((await stamp()).isBuilt()).toBe(true);
    (await stamp()).clearStamp();
    expect((await stamp()).isBuilt()).toBe(false);
  });

  it.each<[string, () => void]>([
    ['a changed source', () => writeFileSync('lib/a.ts', 'other')],
    ['a new source', () => writeFileSync('lib/b.ts', '')],
    ['a changed post', () => writeFileSync('content/blog/a.mdx', 'other')],
    ['a post that went', () => rmSync('content/blog/a.mdx')],
    ['another name of a post', () => writeFileSync('content/blog/b.mdx', '')],
    ['changed settings', () => writeFileSync('next.config.mjs', 'other')],
    ['another lock file', () => writeFileSync('package-lock.json', 'other')],
    ['another clock', () => vi.stubEnv('SITE_NOW', '2026-05-17T12:00:00Z')],
    ['another content folder', () => vi.stubEnv('CONTENT_DIR', 'lib')],
    ['drafts', () => vi.stubEnv('SHOW_DRAFTS', '1')],
    ['a result that went', () => rmSync('out/index.html')],
  ])('does not hold after %s', async (_, change) => {
    await build();
    change();
    expect((await stamp()).isBuilt()).toBe(false);
  });

  it('holds until the next day where no clock is set', async () => {
    vi.stubEnv('SITE_NOW', undefined);
    vi.useFakeTimers({ now: new Date('2026-05-16T23:00:00Z') });
    await build();
    vi.setSystemTime(new Date('2026-05-16T23:59:00Z'));
    expect((await stamp()).isBuilt()).toBe(true);
    vi.setSystemTime(new Date('2026-05-17T00:01:00Z'));
    expect((await stamp()).isBuilt()).toBe(false);
    vi.useRealTimers();
  });

  it('holds whatever the build itself writes', async () => {
    await build();
    mkdirSync('public/assets', { recursive: true });
    writeFileSync('public/assets/site.js', '');
    expect((await stamp()).isBuilt()).toBe(true);
  });
});
