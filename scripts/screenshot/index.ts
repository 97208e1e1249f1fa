import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { OUT } from '../build/folders';
import { browserFlags, ensureBrowser } from '../test/browser';
import { changedPages } from './changed-pages';

/** More pictures of one change than this nobody looks at. */
const MOST_CHANGED = 8;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1440' },
    height: { type: 'string', default: '900' },
    dark: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    'no-script': { type: 'boolean', default: false },
    of: { type: 'string' },
    since: { type: 'string' },
    to: { type: 'string', default: 'screenshots' },
  },
});
const base = `http://localhost:${process.env.PORT || 3000}`;

/** The name of a picture: `/blog/a-post` at 390 pixels in the dark is `blog-a-post-390-dark`. */
function nameOf(path: string): string {
  const page = path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home';
  const theme = values.dark ? '-dark' : '';
  return `${page}-${values.width}${theme}${values['no-script'] ? '-no-script' : ''}`;
}

/** The pages that a change is about, as far as somebody would look at them. */
function pagesSince(before: string): string[] {
  const changed = changedPages(before, OUT);
  const left = changed.length - MOST_CHANGED;
  if (left > 0) console.log(`${left} more pages have changed, of which there are no pictures.`);
  return changed.slice(0, MOST_CHANGED);
}

mkdirSync(values.to, { recursive: true });
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: browserFlags,
});
const page = await browser.newPage({
  viewport: { width: Number(values.width), height: Number(values.height) },
  colorScheme: values.dark ? 'dark' : 'light',
  javaScriptEnabled: !values['no-script'],
});
const since = values.since === undefined ? [] : pagesSince(values.since);
const named = positionals.length > 0 || values.since !== undefined ? positionals : ['/'];
for (const path of new Set([...named, ...since])) {
  await page.goto(base + path);
  await page.evaluate(() => document.fonts.ready);
  // Parts far down are laid out in idle moments; without scripts all of them are there at once.
  if (!values['no-script']) await page.locator('.later').first().waitFor({ state: 'detached' });
  const target = values.of ? page.locator(values.of).first() : page;
  const picture = await target.screenshot({ fullPage: values.full });
  const file = join(values.to, `${nameOf(path)}.png`);
  const { size } = await sharp(picture).png({ palette: true, effort: 10 }).toFile(file);
  console.log(`${file}  ${Math.round(size / 1024)} kB`);
}
await browser.close();
