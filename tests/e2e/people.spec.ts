import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const rows = (page: Page) => page.locator('people-filter li[id]:visible');
const status = (page: Page) => page.locator('people-filter [role="status"]');
const search = (page: Page) => page.getByRole('searchbox', { name: /Search by name/ });

test('finds people by name, handle and role, and keeps that in the address', async ({ page }) => {
  await page.goto('/people');
  await search(page).fill('wasser');
  await expect(rows(page)).toHaveCount(1);
  await expect(status(page)).toHaveText(/^1 of \d+ people$/);
  await search(page).fill('Leah W');
  await expect(rows(page)).toHaveCount(1);
  await search(page).fill('lwasser');
  await expect(rows(page)).toHaveCount(1);
  await search(page).fill('');
  await page.getByLabel('Role').selectOption('editor');
  const count = await rows(page).count();
  expect(count).toBeGreaterThan(3);
  await page.reload();
  await expect(rows(page)).toHaveCount(count);
  await search(page).fill('zzzzqq');
  await expect(page.getByText('Nobody fits')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(status(page)).toHaveText(/^\d+ people$/);
});

test('stays light, and asks no other host', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) {
      foreign.push(request.url());
    }
  });
  await page.goto('/people', { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(4000);
  expect(foreign).toEqual([]);
});

test('leads to what somebody did', async ({ page }) => {
  await page.goto('/people');
  await page.getByRole('link', { name: 'Leah Wasser' }).click();
  await expect(page).toHaveURL(/\/people\/lwasser$/);
  await expect(page.getByRole('heading', { name: /^Edited/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'ORCID' })).toHaveAttribute('href', /orcid\.org/);
});

const pages = [
  '/people',
  '/people/lwasser',
  '/peer-review',
  '/peer-review/metrics',
  '/partners',
  '/partners/astropy',
];
for (const path of pages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} is accessible in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
  test(`${path} does not scroll sideways at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
}
