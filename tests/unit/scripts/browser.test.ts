import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { playwrightFlags } from '@/scripts/test/browser';

it('turns off all that Playwright turns off in a Chromium, as the last list replaces the first', () => {
  const playwright = createRequire(import.meta.url).resolve('playwright-core');
  const bundle = readFileSync(playwright.replace(/index\.js$/, 'lib/coreBundle.js'), 'utf8');
  const [, list = ''] = /\n\s*disabledFeatures = \[([^\]]*)\]/.exec(bundle) ?? [];
  const features = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name = '']) => name);
  // Those of Edge are named after Microsoft.
  const theirs = features.filter((name) => !name.startsWith('ms'));
  expect(theirs.length).toBeGreaterThan(5);
  const flag = playwrightFlags.find((text) => text.startsWith('--disable-features=')) ?? '';
  const ours = flag.replace('--disable-features=', '').split(',');
  expect(theirs.filter((name) => !ours.includes(name))).toEqual([]);
});
