import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules whose answer depends on the theme. */
const COLORS = ['color-contrast', 'link-in-text-block'];
/** Rules that look at how a page is laid out, which takes most of the time. */
const LAYOUT = [...COLORS, 'target-size', 'scrollable-region-focusable'];

/** `all` rules, those about `colors`, or those that only read the `markup`. */
export type Rules = 'all' | 'colors' | 'markup';

function optionsFor(rules: Rules): axe.RunOptions {
  const common = { preload: false, selectors: false, resultTypes: ['violations' as const] };
  if (rules === 'colors') return { ...common, runOnly: COLORS };
  // The size of targets is the one rule of WCAG 2.2 AA that axe leaves out unless it is asked.
  const layout = LAYOUT.map((id) => [id, { enabled: rules === 'all' }]);
  return { ...common, rules: Object.fromEntries(layout) };
}

/**
 * Runs axe over what a page shows.
 * @returns every violation with its elements; none is the aim
 */
export async function violations(page: Page, rules: Rules): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (options) => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
    const results = await loaded.run(document, options);
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
  }, optionsFor(rules));
}

/**
 * Runs all rules in the light theme, and those about colors in the dark one.
 * @returns what axe finds, and how wide the page is if it is wider than the screen
 */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const found = [...(await overflow(page)), ...(await violations(page, 'all'))];
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await violations(page, 'colors');
  return [...found, ...dark.map((violation) => `dark theme: ${violation}`)];
}

/** How wide a page is, if it is wider than the screen. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    return scrollWidth > innerWidth
      ? [`is ${scrollWidth} pixels wide on a screen of ${innerWidth}`]
      : [];
  });
}

/**
 * Opens a document that shows one page after the other: a new document for each takes most of the
 * time of a visit. Tests that do so set `bypassCSP`, since the policy of the first page would hold.
 */
export async function openStage(page: Page): Promise<void> {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/404');
  await page.unroute('**/*.js');
}

/**
 * Shows a page in the open document, without scripts, when its fonts are there.
 * @param path root-relative
 */
export async function stage(page: Page, path: string): Promise<void> {
  await page.evaluate(async (address) => {
    const html = await (await fetch(address)).text();
    const next = new DOMParser().parseFromString(html, 'text/html');
    history.replaceState(null, '', address);
    document.title = next.title;
    document.documentElement.lang = next.documentElement.lang;
    // Axe takes the shapes of drawings for as large as they would be outside of them.
    for (const drawing of next.querySelectorAll('svg[aria-hidden=true]')) drawing.replaceChildren();
    for (const sheet of next.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
      const href = sheet.getAttribute('href') ?? '';
      if (document.querySelector(`link[rel=stylesheet][href="${href}"]`)) continue;
      const copy = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
      const loaded = new Promise((resolve) => copy.addEventListener('load', resolve));
      document.head.append(copy);
      await loaded;
    }
    document.body.replaceWith(next.body);
    await document.fonts.ready;
  }, path);
}
