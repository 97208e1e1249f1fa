import { expect, type Page, test } from '@playwright/test';
import { openSearch } from '../support/search';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search this site' });
const results = (page: Page) => page.locator('search-page li > a, dialog li > a');

/** The addresses of the first three pages that a search finds. */
async function firstThree(page: Page, query: string): Promise<string[]> {
  await field(page).fill(query);
  await expect(page.locator('search-page [role=status]')).toContainText(`for “${query}”`);
  const links = await results(page).evaluateAll((all) => all.slice(0, 3).map(String));
  return links.map((link) => new URL(link).pathname);
}

test('finds among the first three what a reader would ask for', async ({ page }) => {
  await page.goto('/search');
  for (const [what, query, path] of [
    ['a package by a word of its description', 'trajectories', '/packages/movingpandas'],
    ['a package by another form of a word', 'trajectory', '/packages/movingpandas'],
    ['a package by its name', 'sourmash', '/packages/sourmash'],
    ['a person by name', 'Leah Wasser', '/people/lwasser'],
    ['a post by a phrase', 'releases without passwords', '/blog/releases-without-passwords'],
    ['an event by its city', 'Kraków', '/events/2026-europython-keynote'],
    ['a city without its accent', 'Krakow', '/events/2026-europython-keynote'],
    ['the beginning of a word', 'movingpan', '/packages/movingpandas'],
    ['a word with a wrong ending', 'movingpandes', '/packages/movingpandas'],
  ] as const) {
    expect.soft(await firstThree(page, query), `${what}: ${query}`).toContain(path);
  }
});

test('says when nothing is found, and keeps the query in the address', async ({ page }) => {
  await page.goto('/search?q=qqxyzzy');
  await expect(page.getByText('No results for “qqxyzzy”')).toBeVisible();
  await field(page).fill('data');
  await expect(results(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=data$/);
  const packages = page.getByRole('button', { name: /^Package/ });
  await packages.click();
  await expect(packages).toHaveAttribute('aria-pressed', 'true');
  const links = await page.locator('[data-results] a').evaluateAll((all) => all.map(String));
  expect(links.every((link) => new URL(link).pathname.startsWith('/packages/'))).toBe(true);
});

test('stays on the page of results when Enter is pressed', async ({ page }) => {
  await page.goto('/search');
  await field(page).fill('sourmash');
  const kept = await page.evaluateHandle(() => document.querySelector('search-page'));
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\?q=sourmash$/);
  await expect(results(page).first()).toHaveAttribute('href', '/packages/sourmash');
  expect(await kept.evaluate((element) => element?.isConnected)).toBe(true);
  await expect(field(page)).toBeFocused();
});

test('an address in the words of a result is broken where a phone is too narrow for it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/search?q=review');
  await expect(page.locator('[data-results] a').nth(20)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('opens over a page by a key, is walked through by arrows, and gives the focus back', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/about');
  const link = page.locator('main a').first();
  await link.focus();
  expect(loaded.filter((path) => path.includes('search'))).toEqual([]);
  await openSearch(page);
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog).toBeVisible();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('astropy');
  await expect(dialog.getByRole('status')).toContainText('for “astropy”');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  if (await dialog.isVisible()) await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
});

test('leads from the dialog to all results, and to the lists where there are none', async ({
  page,
}) => {
  await page.goto('/about');
  await openSearch(page);
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await page.keyboard.type('qqxyzzy');
  await expect(dialog.getByText('No results for “qqxyzzy”')).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'packages' })).toHaveAttribute('href', '/packages');
  await field(page).fill('review');
  await dialog.getByRole('link', { name: 'See all results' }).click();
  await expect(page).toHaveURL(/\/search\?q=review$/);
  await expect(page.locator('[data-results] a').nth(20)).toBeVisible();
});

test('goes back from a result to the dialog as it was', async ({ page }) => {
  await page.goto('/about');
  await openSearch(page);
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await page.keyboard.type('astropy');
  await results(page).first().click();
  await expect(page).toHaveURL(/astropy$/);
  await page.goBack();
  await expect(dialog).toBeVisible();
  await expect(field(page)).toHaveValue('astropy');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(dialog).toBeHidden();
});

test('marks the words that were found, and says where others are', async ({ page }) => {
  await page.goto('/search?q=mobility%20trajectories');
  const first = page.locator('[data-results] > li').first();
  await expect(first.locator('mark', { hasText: 'trajectories' })).toBeVisible();
  await expect(first.getByText('Tags: mobility')).toBeVisible();
});

test('says so when the search cannot be loaded', async ({ page }) => {
  await page.route('**/search/*.json', (route) => route.abort());
  await page.goto('/search?q=astropy');
  await expect(page.getByText('The search could not be loaded')).toBeVisible();
});

test('the 404 page suggests the one that was meant, and a search for its words', async ({
  page,
}) => {
  await page.goto('/package/movingpandas.html');
  const nearest = page.locator('not-found-suggestions li a').first();
  await expect(nearest).toHaveAttribute('href', '/packages/movingpandas');
  await expect(nearest).toHaveText('MovingPandas');
  await expect(field(page)).toHaveValue('package movingpandas');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/search\?q=package%20movingpandas$/);
  await expect(results(page).first()).toHaveAttribute('href', '/packages/movingpandas');
});

test('the 404 page says when none is like it, and when it cannot tell', async ({ page }) => {
  await page.goto('/qqxyzzy/100%25');
  await expect(page.getByText('No similar pages.')).toBeVisible();
  await page.route('**/sitemap.xml', (route) => route.abort());
  await page.goto('/package/movingpandas');
  await expect(page.getByText('We couldn’t load suggestions.')).toBeVisible();
});

test('keeps what is typed before its script is there', async ({ page }) => {
  let arrive = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/search(?:\.\w+)?\.js$/, async (route) => {
    await arrival;
    await route.continue();
  });
  await page.goto('/');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await page.keyboard.type('move/x');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  arrive();
  const input = page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox');
  await expect(input).toHaveValue('move');
  await page.keyboard.type('s');
  await expect(input).toHaveValue('moves');
});
