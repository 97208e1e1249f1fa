import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { testsThatNeedIsolation } from './tests/support/isolation';

const root = fileURLToPath(new URL('.', import.meta.url));
const isolated = testsThatNeedIsolation('tests/unit');

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
    setupFiles: ['tests/support/fixed-seed.ts'],
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: isolated,
          isolate: false,
          pool: 'threads',
        },
      },
      { extends: true, test: { name: 'isolated', include: isolated } },
    ],
  },
});
