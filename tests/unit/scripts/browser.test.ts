import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { playwrightFlags, shellBeside } from '@/scripts/test/browser';
import { temporaryFolder } from '../../support/content';

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

it.each([
  [
    'chromium-1255/chrome-linux64/chrome',
    'chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell',
  ],
  [
    'chromium-1255/chrome-win64/chrome.exe',
    'chromium_headless_shell-1255/chrome-headless-shell-win64/chrome-headless-shell.exe',
  ],
  ['chromium-1140/chrome-linux/chrome', 'chromium_headless_shell-1140/chrome-linux/headless_shell'],
])('finds, beside %s, the one without windows', (full, shell) => {
  const folder = temporaryFolder({ [`${shell}.pak`]: '', [shell]: '' });
  expect(shellBeside(join(folder, full))).toBe(join(folder, shell));
});

it('finds no browser without windows where Playwright has none of the same version', () => {
  const folder = temporaryFolder({
    'chromium_headless_shell-1254/chrome-linux64/chrome-headless-shell': '',
  });
  expect(shellBeside(join(folder, 'chromium-1255/chrome-linux64/chrome'))).toBeUndefined();
  expect(shellBeside('/usr/bin/chromium')).toBeUndefined();
});
