import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

const TESTS = '{tests/unit,packages/*/tests,tools/*/tests}/**';

// Files named *.isolated.test.ts mock modules or change the environment: each has a process of its
// own. All others share the modules of their worker, which halves the time of a run.
const ISOLATED = [`${TESTS}/*.isolated.test.{ts,tsx}`];

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
    globalSetup: ['tests/support/temporary-folder.ts', 'tests/support/generated-content.ts'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    testTimeout: 60_000,
    // Vitest leaves one processor free, which of two is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: [`${TESTS}/*.test.{ts,tsx}`],
          exclude: ISOLATED,
          setupFiles: ['tests/support/shared-process.ts'],
          isolate: false,
          pool: 'threads',
        },
      },
      { extends: true, test: { name: 'isolated', include: ISOLATED } },
      // These read the finished files of out/: the site is built before they run.
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'] } },
    ],
  },
});
