import { expect, test } from '@playwright/test';
import { pageTypes } from '../support/site';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('every type of page is there, shows its content, and its menu opens', async ({ page }) => {
    test.setTimeout(120_000);
    for (const [name, path] of pageTypes) {
      await test.step(name, async () => {
        const response = await page.goto(path);
        expect(response?.status(), path).toBe(name === 'not found' ? 404 : 200);
        await expect(page.locator('h1')).toBeVisible();
        await expect(
          page.locator('main :is(p, li)').filter({ visible: true }).first(),
        ).toBeVisible();
        const menu = page.locator('header summary').filter({ hasText: 'Menu' });
        const link = page.locator('header details').getByRole('link', { name: 'Packages' });
        await expect(link).toBeHidden();
        await menu.click();
        await expect(link).toBeVisible();
        await expect(page.locator('theme-toggle')).toBeHidden();
      });
    }
  });
});
