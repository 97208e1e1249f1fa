import { expect, type Page, test } from '@playwright/test';

/** Holds a module of the page back until the function that is returned is called. */
async function holdBack(page: Page, module: string): Promise<() => void> {
  let come = () => {};
  const waiting = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(`**/assets/js/${module}.*.js`, async (route) => {
    await waiting;
    await route.continue();
  });
  return come;
}

const search = (page: Page) => page.getByRole('searchbox', { name: /^Search/ });

for (const [path, module, element] of [
  ['/packages', 'catalog', 'catalog-filter'],
  ['/people', 'people', 'people-filter'],
] as const) {
  test(`the first paint of ${path} does not wait for its script`, async ({ page }) => {
    await page.goto(path);
    await page.waitForFunction((name) => customElements.get(name), element);
    const [painted = 0, asked = 0] = await page.evaluate(
      (start) => [
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        performance.getEntriesByType('resource').find(({ name }) => name.includes(start))
          ?.startTime,
      ],
      `/assets/js/${module}.`,
    );
    expect(painted).toBeGreaterThan(0);
    // The paint is reported when it reaches the screen, a frame or two after the browser is done with it.
    expect(asked).toBeGreaterThan(painted - 50);
    const script = page.locator(`head > script[src*="/assets/js/${module}."]`);
    await expect(script).toHaveAttribute('integrity', /^sha384-/);
  });
}

test('packages that were asked for before the script came are shown when it comes', async ({
  page,
}) => {
  const come = await holdBack(page, 'catalog');
  await page.goto('/packages', { waitUntil: 'commit' });
  // Filters beside the cards are open from the start.
  await page.getByRole('checkbox', { name: /^Paper in JOSS/ }).check();
  await search(page).fill('sunpy');
  come();
  await expect(page.locator('[data-rows] > tr').first()).toContainText('sunpy');
  await expect(page).toHaveURL(/\?q=sunpy&publication=joss$/);
});

test('people who were asked for before the script came are shown when it comes', async ({
  page,
}) => {
  const come = await holdBack(page, 'people');
  await page.goto('/people', { waitUntil: 'commit' });
  await search(page).fill('lwasser');
  come();
  await expect(page.locator('people-filter li[id]:visible')).toHaveCount(1);
  await expect(page).toHaveURL(/\?q=lwasser$/);
});
