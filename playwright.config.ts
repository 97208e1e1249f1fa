import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './scripts/test/browser';

const port = Number(process.env.E2E_PORT || 4173);

const LONG = ['**/variant.spec.ts', '**/every-page.spec.ts'];

export default defineConfig({
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
    { name: 'short', testIgnore: LONG },
  ],
  // A picture that is missing is noted, never made on the way.
  updateSnapshots: 'none',
  snapshotPathTemplate: 'tests/looks/{arg}{ext}',
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.005, scale: 'device' } },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: findBrowser(), args: browserFlags },
  },
  webServer: {
    command: 'npm run --silent start',
    env: { PORT: String(port) },
    port,
    timeout: 180_000,
    reuseExistingServer: !process.env.CI,
  },
});
