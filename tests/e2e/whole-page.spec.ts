import { expect, type Page, test } from '@playwright/test';

const paths = ['/', '/blog', '/people'];

/** How the parts are shown that the page may lay out when a reader comes near. */
const shown = (page: Page): Promise<string[]> =>
  page
    .locator('.later')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).contentVisibility));

for (const path of paths) {
  test(`${path} is whole soon, also where nobody has come near`, async ({ page, request }) => {
    expect(await (await request.get(path)).text()).toMatch(/class="[^"]*\blater\b/);
    await page.goto(path);
    await expect(page.locator('.later')).toHaveCount(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test(`${path} is whole on paper`, async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(path);
    expect(new Set(await shown(page))).toEqual(new Set(['auto']));
    await page.emulateMedia({ media: 'print' });
    expect(new Set(await shown(page))).toEqual(new Set(['visible']));
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page is whole at once', async ({ page }) => {
    for (const path of paths) {
      await page.goto(path);
      expect(new Set(await shown(page))).toEqual(new Set(['visible']));
    }
  });
});
