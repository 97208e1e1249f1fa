import { afterAll, expect } from 'vitest';

const before = { ...process.env };

// The next file in this process would see it.
afterAll(() => {
  expect(
    process.env,
    'This file changes the environment of its process. Name it *.isolated.test.ts',
  ).toEqual(before);
});
