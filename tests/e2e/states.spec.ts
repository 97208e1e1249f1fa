import { expect, type Page, test } from '@playwright/test';
import { openSearch } from '../support/search';
import { violations } from '../support/sweep';

/** What scripts show that no page shows by itself; `every-page` looks at pages as they arrive. */
const states: ReadonlyArray<
  [name: string, path: string, reach: (page: Page) => Promise<void>, width?: number]
> = [
  [
    'the search with results',
    '/about',
    async (page) => {
      await openSearch(page);
      await page.keyboard.type('astropy');
      await expect(page.locator('dialog [data-results] a').first()).toBeVisible();
    },
  ],
  [
    'the open menu',
    '/blog',
    async (page) => {
      await page.locator('site-menu[class*="lg:hidden"] > details > summary').click();
      await expect(page.locator('site-menu[class*="lg:hidden"] a').first()).toBeVisible();
    },
    390,
  ],
  [
    'the filtered catalog',
    '/packages?category=geospatial',
    async (page) => {
      await expect(page.locator('catalog-filter [role=status]')).toHaveText(/ of /);
    },
  ],
  [
    'the catalog without a match',
    '/packages?q=xyzzyqqq',
    async (page) => {
      await expect(page.getByText('No packages match')).toBeVisible();
    },
  ],
  [
    'filtered people',
    '/people',
    async (page) => {
      await page.getByLabel('Role').selectOption('editor');
      await expect(page.locator('people-filter [role=status]')).toHaveText(/ of /);
    },
  ],
  [
    'the month view',
    '/events/calendar',
    async (page) => {
      await expect(page.locator('month-view[data-ready]')).toBeVisible();
    },
  ],
  [
    'the 404 page',
    '/package/movingpandas',
    async (page) => {
      await expect(page.locator('not-found-suggestions li a').first()).toBeVisible();
    },
  ],
  [
    'a post with everything open',
    '/blog/choosing-a-license',
    async (page) => {
      await page.locator('main details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      });
    },
  ],
];

for (const [name, path, reach, width = 1280] of states) {
  test(`${name}: accessible in both themes`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(path);
    await reach(page);
    expect(await violations(page, 'all')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, 'colors')).toEqual([]);
  });
}
