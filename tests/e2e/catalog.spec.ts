import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { content } from '../support/site';

const rows = (page: Page) => page.locator('[data-rows] > tr:visible');
const names = (page: Page) => rows(page).locator('th > a').allTextContents();
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search packages' });
const status = (page: Page) => page.locator('catalog-filter p[role="status"]');

test('finds a package by what it is for, by a typo, and by a compound name', async ({ page }) => {
  await page.goto('/packages');
  for (const [query, name] of [
    ['trajectory', 'MovingPandas'],
    ['moving pandas', 'MovingPandas'],
    ['movingpndas', 'MovingPandas'],
    ['bird song', 'crowsetta'],
    ['plot maps', 'PyGMT'],
  ] as const) {
    await search(page).fill(query);
    await expect(status(page), query).toHaveText(/^\d+ of \d+ packages$/);
    await expect(rows(page).first(), query).toContainText(name);
  }
  await search(page).fill('zzzqqq');
  await expect(page.getByText('No packages match')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(search(page)).toBeFocused();
  await expect(page).toHaveURL(/\/packages$/);
});

test('combines facets, and an address shows the same in a new window', async ({
  page,
  context,
}) => {
  await page.goto('/packages');
  await page.getByRole('checkbox', { name: /^Astronomy/ }).check();
  await page.getByRole('checkbox', { name: /^Paper in JOSS/ }).check();
  await page.getByRole('columnheader', { name: 'Package' }).getByRole('link').click();
  await expect(page).toHaveURL(/\?domain=astronomy&publication=joss&sort=name$/);
  await expect(status(page)).toHaveText(/ of /);
  const found = await names(page);
  expect(found.length).toBeGreaterThan(1);
  expect(found).toEqual([...found].sort((a, b) => a.localeCompare(b, 'en')));
  await expect(page.getByRole('columnheader', { name: 'Package' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(status(other)).toHaveText((await status(page).textContent()) ?? '');
  expect(await names(other)).toEqual(found);
  await expect(other.getByRole('checkbox', { name: /^Paper in JOSS/ })).toBeChecked();
});

test('goes back step by step', async ({ page }) => {
  await page.goto('/packages');
  const all = await rows(page).count();
  const archived = page.getByRole('checkbox', { name: /^Archived/ });
  await archived.check();
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  await rows(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(archived).toBeChecked();
  await expect.poll(() => rows(page).count()).toBeLessThan(all);
  await page.goBack();
  await expect(rows(page)).toHaveCount(all);
});

test('keeps what was typed in the address when a link is followed at once', async ({ page }) => {
  await page.goto('/packages');
  await search(page).fill('sunpy');
  await expect(rows(page).first()).toContainText('sunpy');
  await rows(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?q=sunpy$/);
  await expect(search(page)).toHaveValue('sunpy');
});

test('disables values that would show nothing, and counts the others', async ({ page }) => {
  await page.goto('/packages?domain=astronomy');
  await expect(status(page)).toHaveText(/ of /);
  await expect(page.getByRole('checkbox', { name: /^Geospatial/ })).toBeDisabled();
  const joss = page.locator('label', { hasText: 'Paper in JOSS' });
  const count = Number(await joss.locator('[data-count]').textContent());
  await joss.getByRole('checkbox').check();
  await expect(status(page)).toHaveText(new RegExp(`^${count} of `));
});

test('a phone shows the filters in a sheet that says how many packages match', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/packages');
  const filters = page.getByRole('button', { name: /^Filters/ });
  await filters.click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByRole('checkbox', { name: /^Astronomy/ }).check();
  const show = sheet.getByRole('button', { name: /^Show \d+ packages$/ });
  await expect(show).not.toHaveText(`Show ${await page.locator('[data-rows]').count()} packages`);
  await show.click();
  await expect(sheet).toBeHidden();
  await expect(filters).toHaveText(/1 active/);
  await expect(page).toHaveURL(/\?domain=astronomy$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('Back closes the sheet and keeps what was chosen in it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/packages');
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  const filters = page.getByRole('button', { name: /^Filters/ });
  await filters.click();
  await sheet.getByRole('checkbox', { name: /^Astronomy/ }).check();
  await expect(page).toHaveURL(/\?domain=astronomy$/);
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/\?domain=astronomy$/);
  await expect(filters).toHaveText(/1 active/);

  // A sheet that changed nothing leaves no step behind.
  const length = await page.evaluate(() => history.length);
  await filters.click();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toBeHidden();
  await filters.click();
  await sheet.getByRole('button', { name: /^Show/ }).click();
  await expect(sheet).toBeHidden();
  expect(await page.evaluate(() => history.length)).toBe(length);
  await expect(page).toHaveURL(/\?domain=astronomy$/);
});

test('says which packages of an address are too many to compare', async ({ page }) => {
  await page.goto('/packages?compare=astropy,sunpy,pygmt,earthpy,sourmash');
  await expect(page.getByText('Not shown: sourmash.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove astropy' }).click();
  await expect(page.getByText('Not shown')).toBeHidden();
});

test('offers to clear filters, and no order', async ({ page }) => {
  await page.goto('/packages?sort=stars&domain=astronomy');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\?sort=stars$/);
  await expect(page.getByRole('button', { name: 'Clear filters' })).toBeHidden();
  await expect(page.getByRole('columnheader', { name: 'Stars' })).toBeVisible();
});

test('compares packages side by side under an address of its own', async ({ page }) => {
  await page.goto('/packages');
  await page.getByRole('checkbox', { name: 'Compare astropy', exact: true }).check();
  const sunpy = page.getByRole('checkbox', { name: 'Compare sunpy', exact: true });
  await sunpy.scrollIntoViewIfNeeded();
  const before = await sunpy.boundingBox();
  await sunpy.check();
  await expect(page.getByText('2 of 4 selected')).toBeInViewport();
  expect(await sunpy.boundingBox()).toEqual(before);
  await expect(page).toHaveURL(/\?compare=astropy,sunpy$/);
  await page.getByRole('button', { name: 'Compare and cite' }).click();
  await expect(page.getByRole('heading', { name: 'Compare packages' })).toBeFocused();
  await page.reload();
  const table = page.getByRole('region', { name: 'Comparison' }).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(2);
  await expect(table.getByRole('row', { name: /^Domain/ })).toContainText('Astronomy');
  await page.getByRole('button', { name: 'Remove astropy' }).click();
  await expect(page).toHaveURL(/\?compare=sunpy$/);
});

test('closes the comparison by button, key, and change of view, and keeps the selection', async ({
  page,
}) => {
  await page.goto('/packages?compare=astropy,sunpy');
  const comparison = page.getByRole('region', { name: 'Comparison' });
  const again = page.getByRole('button', { name: 'Compare and cite' });
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(comparison).toBeHidden();
  await expect(page.getByText('2 of 4 selected')).toBeVisible();
  await expect(again).toBeFocused();
  await again.click();
  await expect(comparison).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(comparison).toBeHidden();
  await again.click();
  await page.getByText('Cards', { exact: true }).click();
  await expect(comparison).toBeHidden();
  await expect(rows(page).first()).toBeInViewport();
  await page.getByRole('button', { name: 'Clear selection' }).click();
  await expect(page).toHaveURL(/\?view=cards$/);
});

test('saves the citations of the compared packages in one file', async ({ page }) => {
  await page.goto('/packages?compare=pygmt,earthpy');
  const comparison = page.locator('[data-compared]');
  for (const [format, file, count] of [
    ['BibTeX', 'citations.bib', /^@/gm],
    ['RIS', 'citations.ris', /^TY {2}- /gm],
    ['CSL-JSON', 'citations.json', /"type": "/g],
  ] as const) {
    const saved = page.waitForEvent('download');
    await comparison.getByRole('button', { name: format, exact: true }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(file);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.match(count)).toHaveLength(2);
  }
  await expect(comparison.getByRole('status')).toHaveText('Saved');
});

test('says so when a citation cannot be loaded', async ({ page }) => {
  await page.goto('/packages?compare=pygmt,earthpy');
  await page.route('**/citation.bib', (route) => route.abort());
  const comparison = page.locator('[data-compared]');
  await comparison.getByRole('button', { name: 'BibTeX' }).click();
  await expect(comparison.getByRole('status')).toHaveText(/^Could not be loaded/);
});

test('shows cards, and keeps that in the address', async ({ page }) => {
  await page.goto('/packages');
  await page.getByText('Cards', { exact: true }).click();
  await expect(page).toHaveURL(/view=cards/);
  await page.reload();
  await expect(page.locator('.catalog-table')).toHaveAttribute('data-view', 'cards');
  const art = rows(page).first().locator('img');
  await expect(art).toBeVisible();
  await expect
    .poll(() => art.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
});

test('works by keyboard alone', async ({ page }) => {
  await page.goto('/packages');
  await search(page).focus();
  await page.keyboard.type('sunpy');
  await expect(rows(page).first()).toContainText('sunpy');
  const first = rows(page).first().getByRole('link');
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    if (await first.evaluate((link) => link === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/packages\/sunpy$/);
});

test('says so when the catalog cannot be loaded', async ({ page }) => {
  await page.route('**/packages/search.json', (route) => route.abort());
  await page.goto('/packages?q=sunpy');
  await expect(status(page)).toContainText('could not be loaded');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no accessibility issues, filtered and compared, in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/packages?q=data&compare=astropy,sunpy');
    await expect(status(page)).toHaveText(/ of /);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(),
    );
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('leads to domains, other orders, and packages by links', async ({ page }) => {
    await page.goto('/packages');
    await expect(rows(page)).toHaveCount(content.packages.length);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByRole('columnheader', { name: 'Stars' }).getByRole('link').click();
    await expect(page).toHaveURL(/\/packages\/by\/stars$/);
    await page.getByRole('link', { name: /^Astronomy/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Astronomy');
    await rows(page).first().getByRole('link').click();
    await expect(page).toHaveURL(/\/packages\/[a-z0-9-]+$/);
  });
});

/** Multiplies the rows of the page, before its scripts see them. */
async function multiply(page: Page, count: number): Promise<void> {
  await page.route('**/packages', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const [, head = '', body = '', tail = ''] =
      /^([\s\S]*<tbody[^>]*>)([\s\S]*?)(<\/tbody>[\s\S]*)$/.exec(html) ?? [];
    const source = body.split(/(?=<tr)/);
    const many = Array.from({ length: count }, (_, index) => source[index % source.length]);
    await route.fulfill({ response, body: `${head}${many.join('')}${tail}` });
  });
}

test('filters 500 packages within 50 ms on a processor slowed four times', async ({ page }) => {
  await multiply(page, 500);
  await page.goto('/packages');
  await search(page).fill('warm');
  await expect(status(page)).toHaveText(/of 500/);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics
      .filter(({ name }) => /^(?:Script|RecalcStyle|Layout)Duration$/.test(name))
      .reduce((sum, { value }) => sum + value * 1000 * 4, 0);
  };
  const times: number[] = [];
  for (const query of ['data', 'maps', 'astronmy', 'machine learning', 'climate']) {
    const runs: number[] = [];
    // The best of some rounds: a busy machine makes single runs longer, never shorter.
    for (let round = 0; round < 4; round += 1) {
      await search(page).fill('');
      await page.waitForTimeout(60);
      const before = await spent();
      await search(page).fill(query);
      await page.waitForTimeout(60);
      runs.push(Math.round((await spent()) - before));
    }
    times.push(Math.min(...runs));
  }
  console.log(`500 packages, ms for a query at a quarter of the speed: ${times.join(' ')}`);
  for (const time of times) expect(time).toBeLessThan(50);
});
