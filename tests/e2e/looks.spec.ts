import { expect, test } from '@playwright/test';
import { content, pageTypes } from '../support/site';
import { watch } from '../support/watch';

test.use({
  // Half the pixels: enough to see what moved, and small enough to keep.
  deviceScaleFactor: 0.5,
  viewport: { width: 1440, height: 900 },
  // Events say when they are by the clock of their reader.
  timezoneId: 'UTC',
});

// Pages of the content folder look alike: one stands for all.
const others = new Set(content.pages.slice(1).map(({ slug }) => slug));

for (const [name, path] of pageTypes.filter(([type]) => !others.has(type))) {
  const id = name.replaceAll(' ', '-');

  test(`${name}: looks as it did, fits every screen, and asks nobody else`, async ({ page }) => {
    const issues = watch(page);
    // The banner and the lists of events follow the clock.
    await page.clock.setFixedTime('2026-05-16T18:00:00Z');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    // The 404 page adds suggestions to its words.
    if (name === 'not found')
      await expect(page.locator('not-found-suggestions [role=status]')).toHaveText(/./);
    await page.evaluate(() => document.fonts.ready);

    for (const [width, height] of [
      [1440, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(wide, `sideways at ${width} pixels`).toBeLessThanOrEqual(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expect.soft(page).toHaveScreenshot(`${id}-${width}-${colorScheme}.png`);
      }
    }
    // The browser itself reports the status of a page that is not found.
    const own = issues.filter((issue) => name !== 'not found' || !/status of 404/.test(issue));
    expect(own).toEqual([]);
  });
}
