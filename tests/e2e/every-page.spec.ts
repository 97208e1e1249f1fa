import { expect, test } from '@playwright/test';
import type { RunOptions } from 'axe-core';
import { pageType } from '../../scripts/budget/weigh';
import { builtPages } from '../support/pages';
import { openStage, stage, violations } from '../support/sweep';

const pages = builtPages();
const PARTS = 8;
const FRAME = ['body > header', 'body > footer'];
const COLORS = { runOnly: ['color-contrast', 'link-in-text-block'] };
// The size of targets is the one rule of WCAG 2.2 AA that axe leaves out unless it is asked.
const TARGETS = { 'target-size': { enabled: true } };
const ALL_BUT_COLORS = {
  rules: {
    ...TARGETS,
    ...Object.fromEntries(COLORS.runOnly.map((id) => [id, { enabled: false }])),
  },
};
const NARROW = { width: 320, height: 800 };
const WIDE = { width: 1280, height: 800 };

/**
 * Header and footer have the same colors on every page, and a wide screen changes only how parts
 * stand beside each other: for these, one page of a type is enough.
 */
const firstOfType = new Set(
  new Map([...pages].reverse().map(({ path, file }) => [pageType(file).name, path])).values(),
);

test('every type of page is among them', () => {
  expect(firstOfType.size).toBeGreaterThan(10);
});

for (let part = 0; part < PARTS; part += 1) {
  const paths = pages.filter((_, index) => index % PARTS === part).map(({ path }) => path);

  test.describe(`every page, part ${part + 1}`, () => {
    test.use({ viewport: NARROW, bypassCSP: true });

    test('is accessible in both themes, and fits 320 pixels', async ({ page }) => {
      test.setTimeout(240_000);
      const faults: string[] = [];
      const look = async (path: string, state: string, options: RunOptions, without?: string[]) => {
        const found = await violations(page, options, without);
        faults.push(...found.map((fault) => `${path}, ${state}: ${fault}`));
      };
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await openStage(page);
      for (const path of paths) {
        const frame = firstOfType.has(path) ? [] : FRAME;
        await stage(page, path);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) faults.push(`${path} is ${width} pixels wide on a screen of 320`);
        await look(path, 'structure', ALL_BUT_COLORS);
        await look(path, 'light', COLORS, frame);
        await page.emulateMedia({ colorScheme: 'dark' });
        await look(path, 'dark', COLORS, frame);
        if (firstOfType.has(path)) {
          await page.setViewportSize(WIDE);
          await look(path, 'dark, wide', COLORS);
          await page.emulateMedia({ colorScheme: 'light' });
          await look(path, 'light, wide', { rules: TARGETS });
          await page.setViewportSize(NARROW);
        }
        await page.emulateMedia({ colorScheme: 'light' });
      }
      expect(faults).toEqual([]);
    });
  });
}
