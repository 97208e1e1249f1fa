import { expect, test } from '@playwright/test';
import { pageType } from '../../scripts/budget/weigh';
import { builtPages } from '../support/pages';
import { openStage, stage, violations } from '../support/sweep';

const pages = builtPages();
const PARTS = 8;
const FRAME = ['body > header', 'body > footer'];
const COLORS = ['color-contrast', 'link-in-text-block'];

/** The header and the footer are the same on every page: in the dark, one page of a type is enough. */
const firstOfType = new Set(
  new Map([...pages].reverse().map(({ path, file }) => [pageType(file).name, path])).values(),
);

test('every type of page is among them', () => {
  expect(firstOfType.size).toBeGreaterThan(10);
});

for (let part = 0; part < PARTS; part += 1) {
  const paths = pages.filter((_, index) => index % PARTS === part).map(({ path }) => path);

  test.describe(`every page, part ${part + 1}`, () => {
    test.use({ viewport: { width: 1280, height: 800 }, bypassCSP: true });

    test('is accessible in both themes, and fits 320 pixels', async ({ page }) => {
      test.setTimeout(240_000);
      const faults: string[] = [];
      const look = async (path: string, state: string, runOnly?: string[], without?: string[]) => {
        const found = await violations(page, runOnly ? { runOnly } : {}, without);
        faults.push(...found.map((fault) => `${path}, ${state}: ${fault}`));
      };
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await openStage(page);
      for (const path of paths) {
        await stage(page, path);
        await look(path, 'light');
        // The themes differ in nothing but colors.
        await page.emulateMedia({ colorScheme: 'dark' });
        if (firstOfType.has(path)) await look(path, 'dark', COLORS);
        await page.setViewportSize({ width: 320, height: 800 });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) faults.push(`${path} is ${width} pixels wide on a screen of 320`);
        const frame = firstOfType.has(path) ? [] : FRAME;
        await look(path, 'dark at 320 pixels', [...COLORS, 'target-size'], frame);
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.emulateMedia({ colorScheme: 'light' });
      }
      expect(faults).toEqual([]);
    });
  });
}
