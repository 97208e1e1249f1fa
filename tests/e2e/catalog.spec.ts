import { expect, type Page, test } from '@playwright/test';

const cards = (page: Page) => page.locator('[data-cards] > article:visible');
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const status = (page: Page) => page.locator('catalog-filter [role="status"]');

/** Waits until all is on the screen that was asked for, and what follows the paint is done. */
const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)))),
  );

test('finds a package by a misspelt name, and says how many', async ({ page }) => {
  await page.goto('/packages');
  await search(page).fill('movingpndas');
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page).first()).toContainText('MovingPandas');
  await expect(status(page)).toHaveText(/^1 of \d+ packages$/);
  await expect(status(page)).toHaveAttribute('role', 'status');
});

test('combines facets, and an address shows the same in a new window', async ({
  page,
  context,
}) => {
  await page.goto('/packages');
  await page.getByRole('checkbox', { name: /^Data visualization/ }).check();
  await page.getByRole('checkbox', { name: /^Paper in JOSS/ }).check();
  await page.getByLabel('Sort by').selectOption('name');
  await expect(status(page)).toHaveText(/ of /);
  await expect(page).toHaveURL(/\?category=data-visualization&joss=yes&sort=name$/);
  // A screenful comes first, and the rest after it is painted.
  const found = Number.parseInt((await status(page).textContent()) ?? '', 10);
  await expect(cards(page)).toHaveCount(found);
  const names = await cards(page).locator('h3 a').allTextContents();
  expect(names.length).toBeGreaterThan(1);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(status(other)).toHaveText((await status(page).textContent()) ?? '');
  await expect(cards(other)).toHaveCount(names.length);
  expect(await cards(other).locator('h3 a').allTextContents()).toEqual(names);
  await expect(other.getByRole('checkbox', { name: /^Paper in JOSS/ })).toBeChecked();
});

test('goes back step by step, and clears all', async ({ page }) => {
  await page.goto('/packages');
  const all = await cards(page).count();
  const archived = page.getByRole('checkbox', { name: /^Archived/ });
  await archived.check();
  await expect(cards(page)).toHaveCount(2);
  await cards(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(cards(page)).toHaveCount(2);
  await expect(archived).toBeChecked();
  await page.goBack();
  await expect(cards(page)).toHaveCount(all);

  await search(page).fill('xyzzyqqq');
  await expect(page.getByText('No package fits')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(cards(page)).toHaveCount(all);
  await expect(search(page)).toBeFocused();
  await expect(page).toHaveURL(/\/packages$/);
});

test('keeps what was typed in the address, for whoever follows a link at once', async ({
  page,
}) => {
  await page.goto('/packages');
  await search(page).fill('sunpy');
  await expect(cards(page).first()).toContainText('sunpy');
  await page.getByRole('checkbox', { name: /^Paper in JOSS/ }).check();
  await cards(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?q=sunpy&joss=yes$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=sunpy$/);
  await expect(search(page)).toHaveValue('sunpy');
});

test('a phone shows closed filters, and how many of them are active', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/packages?category=geospatial&status=archived');
  const filters = page.getByText('Filter and sort');
  await expect(filters).toHaveText(/2 active$/);
  await expect(page.getByLabel('Sort by')).toBeHidden();
  await filters.click();
  await page.getByRole('checkbox', { name: /^Archived/ }).uncheck();
  await expect(filters).toHaveText(/1 active$/);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(filters).toHaveText(/Filter and sort\s*$/, { useInnerText: true });
});

test('counts beside a facet say what it would show', async ({ page }) => {
  await page.goto('/packages?category=geospatial');
  const joss = page.locator('label', { hasText: 'Paper in JOSS' });
  await expect(status(page)).toHaveText(/ of /);
  // The numbers follow the cards, a frame later.
  await painted(page);
  const count = Number(await joss.locator('[data-count]').textContent());
  await joss.getByRole('checkbox').check();
  await expect(status(page)).toHaveText(new RegExp(`^${count} of `));
});

test('works by keyboard alone', async ({ page }) => {
  await page.goto('/packages');
  await search(page).focus();
  await page.keyboard.type('sunpy');
  await expect(cards(page).first()).toContainText('sunpy');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  const archived = page.getByRole('checkbox', { name: /^Archived/ });
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if (await archived.evaluate((box) => box === document.activeElement)) break;
  }
  await page.keyboard.press('Space');
  await expect(cards(page)).toHaveCount(2);
});

test('shows rows, and keeps that in the address', async ({ page }) => {
  await page.goto('/packages');
  await page.getByRole('radio', { name: 'Rows' }).check();
  await expect(page).toHaveURL(/view=rows/);
  await expect(page.locator('[data-cards]')).toHaveAttribute('data-view', 'rows');
  await page.reload();
  await expect(page.locator('[data-cards]')).toHaveAttribute('data-view', 'rows');
});

test('says so when the catalog cannot be loaded', async ({ page }) => {
  await page.route('**/packages/catalog.json', (route) => route.abort());
  await page.goto('/packages?q=sunpy');
  await expect(status(page)).toContainText('could not be loaded');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('leads to categories and packages by links', async ({ page }) => {
    await page.goto('/packages');
    expect(await page.locator('[data-cards] > article').count()).toBeGreaterThan(60);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByRole('link', { name: /^Geospatial/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geospatial');
    await page.getByRole('heading', { level: 3 }).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/packages\/[a-z0-9-]+$/);
  });
});

/** Answers for the catalog with 5,000 packages, made of those that are there. */
async function multiply(page: Page): Promise<void> {
  await page.route('**/packages/catalog.json', async (route) => {
    const response = await route.fetch();
    const data = await response.json();
    const packages = Array.from({ length: 5000 }, (_, index) => {
      const source = data.packages[index % data.packages.length];
      return { ...source, slug: `${source.slug}-${index}`, name: `${source.name} ${index}` };
    });
    await route.fulfill({ json: { ...data, packages } });
  });
}

/** How many times slower than this one the processor is for which the catalog has to be quick. */
const SLOWER = 4;

/** What stands in the field, and the key that is pressed then. */
const PRESSES = [
  ['', 'p'],
  ['p', 'y'],
  ['py', 't'],
  ['data ', 'v'],
  ['data vis', 'Backspace'],
  ['astorp', 'y'],
  ['movingpnda', 's'],
  ['scientific analsis tools for dat', 'a'],
  ['d', 'Backspace'],
] as const;

/** The longest that a key press may keep the page busy, in milliseconds. */
const LIMIT = 50;

/** What keeps a page busy, as the browser names it. */
const WORK = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

/**
 * Tells how long the page works at a key press, in milliseconds on a slower processor: script,
 * styles and layout until the answer is painted and the facets are counted. It is reckoned from
 * processor time, because the browser's own throttle goes by the clock, which a busy machine
 * distorts.
 */
async function measureKeys(page: Page): Promise<(key: string) => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics
      .filter(({ name }) => WORK.includes(name))
      .reduce((sum, { value }) => sum + value * 1000 * SLOWER, 0);
  };
  return async (key) => {
    const before = await spent();
    await page.keyboard.press(key);
    await painted(page);
    return Math.round((await spent()) - before);
  };
}

for (const many of [false, true]) {
  const count = many ? '5,000' : 'its own';
  test(`answers each key press within 50 ms on a slow processor, with ${count} packages`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    if (many) await multiply(page);
    await page.goto('/packages');
    await search(page).fill('warm');
    await expect(status(page)).toHaveText(many ? /of 5,000/ : / of /);
    const workAt = await measureKeys(page);
    const best = new Map<string, number>();
    // The best of some rounds: a busy machine makes single presses longer, never shorter.
    const slow = () => [...best.values()].some((work) => work >= LIMIT);
    for (let round = 0; round < 2 || (round < 10 && slow()); round += 1) {
      for (const [before, key] of PRESSES) {
        await search(page).fill(before);
        await painted(page);
        const name = `${before}+${key}`;
        best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, await workAt(key)));
      }
    }
    console.log(`${count} packages, ms for a key press: ${[...best.values()].join(' ')}`);
    for (const [name, work] of best) expect(work, name).toBeLessThan(LIMIT);
  });
}

test.describe('with 5,000 packages', () => {
  test.beforeEach(({ page }) => multiply(page));

  test('shows more of them on demand', async ({ page }) => {
    await page.goto('/packages?q=data');
    await expect(status(page)).toHaveText(/of 5,000/);
    const before = await cards(page).count();
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => cards(page).count()).toBeGreaterThan(before);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });
});
