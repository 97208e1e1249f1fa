import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What a test does that the next one in the same process would notice. */
const CHANGES_ITS_PROCESS =
  /\bvi\.(mock|doMock|resetModules|stubEnv|stubGlobal)\b|\bprocess\.(chdir|env|exitCode)\b/;

// Such tests get processes of their own. All others share the modules of their worker, which
// takes half off the time of a run.
const isolated = ['tests/unit', 'packages', 'tools']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => CHANGES_ITS_PROCESS.test(readFileSync(file, 'utf8')))
  .sort();

export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^contentlayer\/generated$/,
        replacement: `${root}.contentlayer/generated/index.mjs`,
      },
      { find: /^@\//, replacement: root },
    ],
  },
  test: {
    globalSetup: ['tests/support/generated-content.ts'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    testTimeout: 20_000,
    // Vitest leaves one processor free, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['{tests/unit,packages/*/tests,tools/*/tests}/**/*.test.{ts,tsx}'],
          exclude: isolated,
          isolate: false,
          pool: 'threads',
        },
      },
      { extends: true, test: { name: 'isolated', include: isolated } },
      // These read the finished files of out/: the site is built before they run.
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
    ],
  },
});
