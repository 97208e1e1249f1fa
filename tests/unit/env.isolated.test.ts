import { resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';

async function envOf(variables: Record<string, string>) {
  vi.resetModules();
  for (const name of [
    'SITE_URL',
    'CONTENT_DIR',
    'SITE_NOW',
    'SHOW_DRAFTS',
    'VERCEL_ENV',
    'BASE_PATH',
    'ANALYTICS_SRC',
    'ANALYTICS_DOMAIN',
  ])
    vi.stubEnv(name, variables[name] ?? '');
  vi.stubEnv('NODE_ENV', variables.NODE_ENV ?? 'production');
  return await import('@/lib/env');
}

afterEach(() => vi.unstubAllEnvs());

describe('environment variables', () => {
  it('may all be absent or empty', async () => {
    const env = await envOf({});
    expect(env).toMatchObject({
      siteUrl: 'https://www.pyopensci.org',
      showDrafts: false,
      isDevelopment: false,
    });
    expect(env.contentDir).toBe(resolve('content'));
    expect(Math.abs(env.now().getTime() - Date.now())).toBeLessThan(60_000);
  });

  it('set address, folder and clock', async () => {
    const env = await envOf({
      SITE_URL: 'https://example.org/base//',
      CONTENT_DIR: '/tmp/elsewhere',
      SITE_NOW: '2026-05-16T12:00:00-06:00',
    });
    expect(env.siteUrl).toBe('https://example.org/base');
    expect(env.contentDir).toBe('/tmp/elsewhere');
    expect(env.now().toISOString()).toBe('2026-05-16T18:00:00.000Z');
  });

  it('hand out a clock that nobody can set for others', async () => {
    const { now } = await envOf({ SITE_NOW: '2026-05-16T12:00:00Z' });
    now().setFullYear(1999);
    expect(now().getUTCFullYear()).toBe(2026);
  });

  it.each([
    [{ NODE_ENV: 'development' }, true],
    [{ VERCEL_ENV: 'preview' }, true],
    [{ VERCEL_ENV: 'production' }, false],
    [{ VERCEL_ENV: 'preview', SHOW_DRAFTS: '0' }, false],
    [{ NODE_ENV: 'development', SHOW_DRAFTS: 'false' }, false],
    [{ SHOW_DRAFTS: 'true' }, true],
  ])('with %j drafts are shown: %s', async (variables, shown) => {
    expect((await envOf(variables as Record<string, string>)).showDrafts).toBe(shown);
  });

  it.each([
    [{}, ''],
    [{ SITE_URL: 'https://example.org/repo/' }, '/repo'],
    [{ SITE_URL: 'https://example.org/repo', BASE_PATH: '/' }, ''],
    [{ BASE_PATH: '/a/b/' }, '/a/b'],
  ])('with %j the site is below "%s"', async (variables, path) => {
    expect((await envOf(variables as Record<string, string>)).basePath).toBe(path);
  });

  it('count visits where both variables are set, and nowhere by default', async () => {
    const src = 'https://count.example.org/js/script.js';
    expect((await envOf({})).analytics).toBeUndefined();
    expect(
      (await envOf({ ANALYTICS_SRC: src, ANALYTICS_DOMAIN: 'example.org' })).analytics,
    ).toEqual({ src, domain: 'example.org' });
    await expect(envOf({ ANALYTICS_SRC: src })).rejects.toThrow(/ANALYTICS_DOMAIN.*needs both/);
  });

  it.each([
    ['BASE_PATH', 'repo'],
    ['BASE_PATH', '/a<b'],
    ['BASE_PATH', '//example.org'],
    ['ANALYTICS_SRC', 'http://count.example.org/a.js'],
    ['ANALYTICS_DOMAIN', 'https://example.org'],
    ['SITE_URL', 'www.example.org'],
    ['SITE_URL', 'javascript:alert(1)'],
    ['SITE_URL', 'ftp://example.org'],
    ['SITE_NOW', '2026-05-16'],
    ['SITE_NOW', '2026-05-16T12:00'],
    ['SITE_NOW', '2026-02-30T12:00:00Z'],
    ['SITE_NOW', 'now'],
    ['SHOW_DRAFTS', 'yes'],
    ['VERCEL_ENV', 'staging'],
  ])('refuse %s=%s, naming both', async (name, value) => {
    await expect(envOf({ [name]: value })).rejects.toThrow(`${name}="${value}"`);
  });

  it('report all that is wrong at once', async () => {
    await expect(envOf({ SITE_URL: 'x', SHOW_DRAFTS: 'y' })).rejects.toThrow(
      /SITE_URL[\s\S]*SHOW_DRAFTS/,
    );
  });
});
