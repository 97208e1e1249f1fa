import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Reads axe into the document that a page shows. */
export async function injectAxe(page: Page): Promise<void> {
  await page.evaluate(axeSource);
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
  await injectAxe(page);
}

/**
 * Shows a page in the open document, as it is without scripts, and waits for its styles and fonts.
 * @param path root-relative
 */
export async function stage(page: Page, path: string): Promise<void> {
  await page.evaluate(async (address) => {
    const html = await (await fetch(address)).text();
    const { documentElement } = new DOMParser().parseFromString(html, 'text/html');
    history.replaceState(null, '', address);
    document.documentElement.replaceWith(document.adoptNode(documentElement));
    const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    await Promise.all(
      styles.map((link) => {
        if (link.sheet) return true;
        return new Promise((resolve) => {
          link.onload = resolve;
          link.onerror = resolve;
        });
      }),
    );
    await document.fonts.ready;
  }, path);
}

/**
 * Runs axe in a document that has it.
 * @param exclude parts that are left out, as CSS selectors
 * @returns every violation with its elements; none is the aim
 */
export async function violations(
  page: Page,
  options: RunOptions = {},
  exclude: readonly string[] = [],
): Promise<string[]> {
  const quick: RunOptions = { preload: false, resultTypes: ['violations'], ...options };
  const results = await page.evaluate(
    ([settings, left]) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };
      };
      return axe.run({ exclude: left.map((selector) => [selector]) }, settings);
    },
    [quick, exclude] as const,
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}
