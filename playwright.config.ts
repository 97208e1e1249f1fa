import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './scripts/test/browser';
import { findEngines } from './scripts/test/engines';
import type { EngineOptions } from './tests/engines/test';

const port = Number(process.env.E2E_PORT || 4173);

/** A short run over the published content; all others open the pages of tests/fixtures/site. */
const PUBLISHED = ['**/every-page.spec.ts', '**/content.spec.ts'];
const LONG = ['**/variant.spec.ts'];

const server = (command: string, onPort: number) => ({
  command,
  env: { PORT: String(onPort) },
  port: onPort,
  timeout: 240_000,
  reuseExistingServer: !process.env.CI,
});

export default defineConfig<object, EngineOptions>({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  // A busy machine may be late once; a test that fails twice has found something.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  // What takes longest comes first: at the end, one worker would wait for the other.
  projects: [
    { name: 'long', testMatch: LONG },
    {
      name: 'published',
      testMatch: PUBLISHED,
      use: { baseURL: `http://localhost:${port + 100}` },
    },
    { name: 'short', testIgnore: [...LONG, ...PUBLISHED] },
    ...findEngines().map((engine) => ({
      name: engine,
      testDir: 'tests/engines',
      // The driver of WebKitGTK can't print.
      testIgnore: engine === 'WebKit' ? '**/print.spec.ts' : [],
      use: { engine },
    })),
  ],
  // A picture that is missing is noted, never made on the way.
  updateSnapshots: 'none',
  snapshotPathTemplate: 'tests/looks/{arg}{ext}',
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.005, scale: 'device' } },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: findBrowser(), args: browserFlags },
  },
  webServer: [
    server('npx tsx tests/support/fixture-site.ts', port),
    server('npm run --silent start', port + 100),
  ],
});
