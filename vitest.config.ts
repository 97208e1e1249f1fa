import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

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
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    testTimeout: 20_000,
  },
});
