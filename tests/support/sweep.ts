import type { Page } from '@playwright/test';
import { buildSync } from 'esbuild';
import type { InPage } from './in-page';

let script: string | undefined;

/** Reads axe, `judge` and `stage` into the document that a page shows. */
async function prepare(page: Page): Promise<void> {
  script ??= buildSync({
    entryPoints: ['tests/support/in-page/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  }).outputFiles[0]?.text;
  const ready = await page.evaluate(() => 'judge' in globalThis);
  if (!ready) await page.evaluate(script ?? '');
}

/**
 * Opens a document into which pages are put one after the other. That spares what costs most of a
 * visit: a new document for each page, and reading axe into it. Tests that do so set `bypassCSP`:
 * the policy of the first page would refuse markup from elsewhere.
 */
export async function openStage(page: Page): Promise<void> {
  await page.route('**/*.js', (route) => route.abort());
  // A page of the site itself, so that addresses mean what they mean there.
  await page.goto('/404');
  // What is staged runs no scripts anyway, and watching every request takes time.
  await page.unroute('**/*.js');
  await prepare(page);
}

/**
 * Shows a page in the open document, as it is without scripts, and waits for its styles and fonts.
 * @param path root-relative
 */
export async function stage(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => (globalThis as unknown as InPage).stage(address), path);
}

/**
 * Runs axe over what a page shows that was opened by itself, as `judge` in `in-page/judge.ts` does.
 * @param rules all of them, or those whose answer depends on the theme
 * @returns every violation with its elements; none is the aim
 */
export async function violations(page: Page, rules: 'all' | 'colors'): Promise<string[]> {
  await prepare(page);
  return page.evaluate((which) => (globalThis as unknown as InPage).judge(which), rules);
}

/**
 * Looks at what is on the stage in both themes, as `look` in `in-page/look.ts` does.
 * @param whole whether axe is asked everything also about what it knows from other pages
 * @returns what axe finds, and how wide the page is where it is wider than the screen
 */
export async function faultsInBothThemes(page: Page, whole = false): Promise<string[]> {
  return page.evaluate((all) => (globalThis as unknown as InPage).look(all), whole);
}
