import { expect, type Page } from '@playwright/test';

/**
 * Opens the search by its keys, which open nothing before the module is there. The other key, a
 * slash, would be in the field where the second try comes after the first has opened it.
 */
export async function openSearch(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(page.locator('dialog[open]')).toBeVisible({ timeout: 500 });
  }).toPass();
}
