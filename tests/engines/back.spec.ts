import {
  arrive,
  expectText,
  fieldValue,
  focus,
  follow,
  goTo,
  isChecked,
  isVisible,
  MENU,
  place,
  textOf,
  visit,
} from './steps';
import { expect, test } from './test';
import type { Visitor } from './visitor';

/** One page of each type. Chromium keeps no page with an error status, so the 404 page is not here. */
const PAGES = [
  '/',
  '/about',
  '/blog',
  '/blog/archive',
  '/blog/topics/learn',
  '/blog/portrait-xclim',
  '/connect',
  '/events',
  '/events/calendar',
  '/events/2026-europython-keynote',
  '/learn',
  '/packages',
  '/packages/categories/geospatial',
  '/packages/sunpy',
  '/partners',
  '/partners/astropy',
  '/peer-review',
  '/peer-review/checklist',
  '/peer-review/metrics',
  '/peer-review/queue',
  '/people',
  '/people/lwasser',
  '/search',
] as const;

test('every type of page is kept whole for the way back', async ({ visitor }) => {
  test.setTimeout(120_000);
  const lost: string[] = [];
  for (const path of PAGES) {
    await visit(visitor, path);
    await visitor.ask(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.kept = String(persisted);
      });
    });
    await visitor.ask(() => location.assign('/volunteer'));
    await arrive(visitor, '/volunteer');
    await goTo(visitor, -1, path);
    const kept = (): Promise<string | undefined> =>
      visitor.ask(() => document.documentElement.dataset.kept);
    // The event may come a moment after the address.
    await expect
      .poll(kept, { timeout: 2000 })
      .toBe('true')
      .catch(() => lost.push(path));
  }
  expect(lost).toEqual([]);
});

test('the theme is that of the last choice', async ({ visitor }) => {
  const theme = (): Promise<string | undefined> =>
    visitor.ask(() => document.documentElement.dataset.theme ?? 'system');
  const pressed = (): Promise<string | null | undefined> =>
    visitor.ask(() => document.querySelector('theme-toggle button')?.getAttribute('aria-pressed'));
  await visit(visitor, '/blog');
  const toggle = async (): Promise<void> => {
    await focus(visitor, 'theme-toggle button');
    await visitor.press('Enter');
  };
  await follow(visitor, 'footer a[href="/about"]');
  await toggle();
  expect(await theme()).toBe('dark');
  await goTo(visitor, -1, '/blog');
  await expect.poll(theme).toBe('dark');
  await expect.poll(pressed).toBe('true');
  await toggle();
  expect(await theme()).toBe('system');
  await goTo(visitor, 1, '/about');
  await expect.poll(theme).toBe('system');
  await expect.poll(pressed).toBe('false');
});

test('the menu of small screens is closed', async ({ visitor }) => {
  await visitor.resize(600, 800);
  await visit(visitor, '/blog');
  await visitor.click(`${MENU} summary`);
  await follow(visitor, `${MENU} a[href="/events"]`);
  await goTo(visitor, -1, '/blog');
  const open = (): Promise<number> =>
    visitor.ask(() => document.querySelectorAll('site-menu > details[open]').length);
  await expect.poll(open).toBe(0);
});

test('the search dialog is as it was when a result was opened', async ({ visitor }) => {
  await visit(visitor, '/about');
  await visitor.press('/');
  await expect.poll(() => isVisible(visitor, 'dialog.search input')).toBe(true);
  await visitor.type('sunpy');
  await expectText(visitor, 'dialog.search li a', 'sunpy');
  await follow(visitor, 'dialog.search li a');
  await goTo(visitor, -1, '/about');
  await expect.poll(() => isVisible(visitor, 'dialog.search input')).toBe(true);
  await expect.poll(() => fieldValue(visitor, 'dialog.search input')).toBe('sunpy');
  await expectText(visitor, 'dialog.search li a', 'sunpy');
});

test('the catalog keeps its form, its results, and its filters', async ({ visitor }) => {
  const joss = 'input[name="publication"][value="joss"]';
  const status = 'catalog-filter [role="status"]';
  await visit(visitor, '/packages');
  await visitor.click(joss);
  await expectText(visitor, status, / of /);
  await focus(visitor, 'catalog-filter input[type="search"]');
  await visitor.type('data');
  await expect.poll(() => place(visitor)).toBe('/packages?q=data&publication=joss');
  const found = await textOf(visitor, status);
  await follow(visitor, '[data-rows] th a');
  await goTo(visitor, -1, '/packages');
  const query = (): Promise<string | undefined> =>
    fieldValue(visitor, 'catalog-filter input[type="search"]');
  await expect.poll(query).toBe('data');
  await expect.poll(() => isChecked(visitor, joss)).toBe(true);
  await expectText(visitor, status, found ?? '');
  await focus(visitor, 'catalog-filter input[type="search"]');
  await visitor.press('End');
  await visitor.type(' set');
  await expect.poll(() => place(visitor)).toBe('/packages?q=data+set&publication=joss');
});

test('the people page keeps its form, its results, and its role', async ({ visitor }) => {
  const status = 'people-filter [role="status"]';
  await visit(visitor, '/people?role=staff');
  await expectText(visitor, status, / of /);
  await focus(visitor, 'people-filter input[type="search"]');
  await visitor.type('leah');
  await expect.poll(() => place(visitor)).toBe('/people?q=leah&role=staff');
  const link = 'people-filter li:not([hidden]) a[href^="/people/"]';
  await expectText(visitor, link, /Leah/);
  const found = await textOf(visitor, status);
  await follow(visitor, link);
  await goTo(visitor, -1, '/people');
  await expect.poll(() => fieldValue(visitor, 'people-filter input[type="search"]')).toBe('leah');
  await expect.poll(() => fieldValue(visitor, 'people-filter select')).toBe('staff');
  await expectText(visitor, status, found ?? '');
});

test('the search page keeps its query and its results', async ({ visitor }) => {
  await visit(visitor, '/search');
  await focus(visitor, 'search-page input[type="search"]');
  await visitor.type('geospatial');
  await expect.poll(() => place(visitor)).toBe('/search?q=geospatial');
  await expectText(visitor, 'search-page [role="status"]', /“geospatial”/);
  await follow(visitor, 'search-page li a');
  await goTo(visitor, -1, '/search');
  await expect
    .poll(() => fieldValue(visitor, 'search-page input[type="search"]'))
    .toBe('geospatial');
  await expectText(visitor, 'search-page [role="status"]', /“geospatial”/);
});

test('the review queue keeps its filters', async ({ visitor }) => {
  const choose = async (value: string, target: Visitor): Promise<void> =>
    target.ask((wanted) => {
      const select = document.querySelector<HTMLSelectElement>('review-queue select[name="sort"]');
      if (!select) return;
      select.value = wanted;
      select.dispatchEvent(new Event('input', { bubbles: true }));
    }, value);
  await visit(visitor, '/peer-review/queue');
  await choose('newest', visitor);
  expect(await place(visitor)).toBe('/peer-review/queue?sort=newest');
  await follow(visitor, 'footer a[href="/about"]');
  await goTo(visitor, -1, '/peer-review/queue');
  await expect.poll(() => fieldValue(visitor, 'review-queue select[name="sort"]')).toBe('newest');
});

test('the checklist keeps what was checked', async ({ visitor }) => {
  const box = 'ready-checklist input[type="checkbox"]';
  await visit(visitor, '/peer-review/checklist');
  await visitor.click(box);
  const left = await textOf(visitor, 'ready-checklist [role="status"]');
  await follow(visitor, 'footer a[href="/about"]');
  await goTo(visitor, -1, '/peer-review/checklist');
  await expect.poll(() => isChecked(visitor, box)).toBe(true);
  await expectText(visitor, 'ready-checklist [role="status"]', left ?? '');
});

test('the ways to get involved keep their choice', async ({ visitor }) => {
  await visit(visitor, '/connect');
  await visitor.click('get-involved-filters a[data-choice]:not([data-choice=""])');
  const chosen = await place(visitor);
  expect(chosen).not.toBe('/connect');
  const current = (): Promise<string | undefined> =>
    textOf(visitor, 'get-involved-filters a[aria-current]');
  const name = await current();
  await follow(visitor, 'footer a[href="/about"]');
  await goTo(visitor, -1, chosen);
  await expect.poll(current).toBe(name);
});
