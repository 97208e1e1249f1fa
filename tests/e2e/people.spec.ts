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
  await expect(page.getByText('No people match')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(status(page)).toHaveText(/^\d+ people$/);
});

test('heads names with their letter, as long as one of them is shown', async ({ page }) => {
  await page.goto('/people');
  const letters = page
    .getByRole('region', { name: 'Contributors' })
    .getByRole('heading', { level: 3 });
  const all = await letters.allTextContents();
  expect(all).toContain('A');
  expect(all).toEqual([...new Set(all)].sort());
  await search(page).fill('ofek');
  const shown = await letters.filter({ visible: true }).allTextContents();
  expect(shown).toEqual(['O']);
  await search(page).fill('');
  await expect(letters.filter({ visible: true })).toHaveCount(all.length);
});

test('jumps to a letter', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/people');
  const letters = page.getByRole('navigation', { name: 'Contributors by letter' });
  await letters.getByRole('link', { name: 'M', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'M', exact: true })).toBeInViewport();
  await page.getByRole('link', { name: 'Contributors A–Z' }).click();
  await expect(page.getByRole('heading', { name: 'Contributors' })).toBeInViewport();
  await search(page).fill('wasser');
  await expect(letters).toBeHidden();
});

test('jumps to a group without scripts', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('/people');
  await expect(page.getByLabel('Role')).toBeHidden();
  await page.getByRole('link', { name: /^Editors \d/ }).click();
  await expect(page.getByRole('heading', { name: 'Editors', exact: true })).toBeInViewport();
  await page.close();
});

test('lays out every row soon, also those that nobody has come near', async ({ page }) => {
  await page.goto('/people');
  const putOff = page.locator('people-filter .later');
  await expect(putOff).toHaveCount(0);
  const last = page.locator('people-filter li[id]').last();
  expect(await last.evaluate((row) => getComputedStyle(row).contentVisibility)).toBe('visible');
  await expect(last).not.toBeInViewport();
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
  await expect(page.getByRole('heading', { name: /^Peer reviews/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'ORCID' })).toHaveAttribute('href', /orcid\.org/);
});

test('prints as a record of reviews with days and addresses', async ({ page }) => {
  await page.goto('/people/lwasser');
  const reviews = page.getByRole('region', { name: /^Peer reviews/ });
  await expect(reviews).toContainText('Accepted Sep 1, 2022');
  await page.emulateMedia({ media: 'print' });
  const link = reviews.getByRole('link', { name: 'Public review of PyGMT' });
  const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(printed).toContain('https://github.com/pyOpenSci/software-submission/issues/43');
  await expect(
    page.getByText(/^Peer review record from .*\/people\/lwasser, as of /),
  ).toBeVisible();
});
