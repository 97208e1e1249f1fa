import { expect, type Page } from '@playwright/test';

/** Opens the search by its key, which opens nothing before the module is there. */
export async function openSearch(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.locator('dialog[open]')).toBeVisible({ timeout: 500 });
  }).toPass();
}
