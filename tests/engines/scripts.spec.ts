import {
  expectText,
  fieldValue,
  focus,
  follow,
  isVisible,
  MENU,
  place,
  textOf,
  visit,
} from './steps';
import { expect, test } from './test';

test('the theme is switched, and stays from page to page', async ({ visitor }) => {
  const ground = (): Promise<string> =>
    visitor.ask(() => getComputedStyle(document.body).backgroundColor);
  await visit(visitor, '/blog');
  const light = await ground();
  await visitor.click('theme-toggle button');
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  await follow(visitor, 'footer a[href="/about"]');
  expect(await ground()).toBe(dark);
});

test('the menu of small screens opens, and closes on Escape', async ({ visitor }) => {
  await visitor.resize(600, 800);
  await visit(visitor, '/blog');
  await focus(visitor, `${MENU} summary`);
  await visitor.press('Enter');
  await expect.poll(() => isVisible(visitor, `${MENU} a[href="/packages"]`)).toBe(true);
  await visitor.press('Escape');
  await expect.poll(() => isVisible(visitor, `${MENU} a[href="/packages"]`)).toBe(false);
  expect(await visitor.ask(() => document.activeElement?.tagName)).toBe('SUMMARY');
});

test('the catalog finds, filters, sorts, and compares', async ({ visitor }) => {
  const status = 'catalog-filter [role="status"]';
  await visit(visitor, '/packages');
  await focus(visitor, 'catalog-filter input[type="search"]');
  await visitor.type('movingpndas');
  await expectText(visitor, '[data-rows] th a', 'MovingPandas');
  await visitor.click('[data-clear]');
  await visitor.click('input[name="domain"][value="astronomy"]');
  await expectText(visitor, status, / of /);
  await visitor.click('thead a[data-sort="name"]');
  await expect.poll(() => place(visitor)).toBe('/packages?domain=astronomy&sort=name');
  await visitor.click('[data-cell="compare"] input');
  await visitor.click('[data-compare]');
  await expect.poll(() => isVisible(visitor, '.catalog-comparison')).toBe(true);
});

test('the filters of the catalog open in a sheet, and close on Escape', async ({ visitor }) => {
  await visitor.resize(600, 800);
  await visit(visitor, '/packages');
  await expect.poll(() => isVisible(visitor, '[data-open-filters]')).toBe(true);
  await visitor.click('[data-open-filters]');
  await expect.poll(() => isVisible(visitor, 'dialog[data-sheet]')).toBe(true);
  await visitor.click('input[name="domain"][value="astronomy"]');
  await expectText(visitor, '[data-close-filters]', /^Show \d+ packages$/);
  await visitor.press('Escape');
  await expect.poll(() => isVisible(visitor, 'dialog[data-sheet]')).toBe(false);
});

test('people are found by name and role', async ({ visitor }) => {
  await visit(visitor, '/people?role=editor');
  await expectText(visitor, 'people-filter [role="status"]', /^\d+ of \d+ people$/);
  await focus(visitor, 'people-filter input[type="search"]');
  await visitor.type('zzzz');
  await expectText(visitor, 'people-filter [role="status"]', /^0 of /);
  expect(await isVisible(visitor, 'people-filter [data-empty]')).toBe(true);
});

test('the search page hides its lists while it shows results', async ({ visitor }) => {
  await visit(visitor, '/search');
  expect(await isVisible(visitor, '.search-browse')).toBe(true);
  await focus(visitor, 'search-page input');
  await visitor.type('sunpy');
  await expectText(visitor, 'search-page li a', 'sunpy');
  await expect.poll(() => isVisible(visitor, '.search-browse')).toBe(false);
});

test('the search dialog opens, finds, and closes on Escape', async ({ visitor }) => {
  await visit(visitor, '/about');
  await focus(visitor, '[data-search-open]');
  await visitor.press('Enter');
  await expect.poll(() => isVisible(visitor, 'dialog.search input')).toBe(true);
  await visitor.type('sunpy');
  await expectText(visitor, 'dialog.search li a', 'sunpy');
  await visitor.press('ArrowDown');
  expect(await visitor.ask(() => document.activeElement?.textContent)).toBe('sunpy');
  await visitor.press('Escape');
  await expect.poll(() => isVisible(visitor, 'dialog.search')).toBe(false);
  expect(await visitor.ask(() => document.activeElement?.hasAttribute('data-search-open'))).toBe(
    true,
  );
});

test('a figure opens over the page, and closes on Escape', async ({ visitor }) => {
  await visit(visitor, '/blog/portrait-xclim');
  await visitor.click('figure-zoom button');
  await expect.poll(() => isVisible(visitor, 'dialog.zoom img')).toBe(true);
  await visitor.press('Escape');
  await expect.poll(() => isVisible(visitor, 'dialog.zoom')).toBe(false);
  expect(await visitor.ask(() => document.activeElement?.closest('figure-zoom') !== null)).toBe(
    true,
  );
});

test('a command is copied', async ({ visitor }) => {
  await visit(visitor, '/packages/sunpy');
  const command = await textOf(visitor, 'copy-text pre');
  await visitor.click('copy-text button');
  await expectText(visitor, 'copy-text button', 'Copied');
  await visitor.press('/');
  await expect.poll(() => isVisible(visitor, 'dialog.search input')).toBe(true);
  await visitor.press('Paste');
  await expect.poll(() => fieldValue(visitor, 'dialog.search input')).toBe(command);
});

test('an event shows its time by the visitor’s clock', async ({ visitor }) => {
  // 4:40 PM – 5:25 PM in Krakow
  await visit(visitor, '/events/2026-europython-keynote');
  await expectText(visitor, '[data-reader]', /^July 16, 2026, 8:25 PM – 9:10 PM GMT\+5:45$/);
});

test('the month view goes from month to month', async ({ visitor }) => {
  await visit(visitor, '/events/calendar#month-2026-07');
  const shown = (): Promise<string[]> =>
    visitor.ask(() =>
      [...document.querySelectorAll('[data-month]')]
        .filter((month) => month.checkVisibility())
        .map((month) => month.querySelector('h2')?.textContent ?? ''),
    );
  await expect.poll(shown).toEqual(['July 2026']);
  // The address alone shows that month too: only the script steps on from it.
  await expect
    .poll(() => visitor.ask(() => document.querySelector('month-view[data-ready]') !== null))
    .toBe(true);
  await visitor.click('[data-step="-1"]');
  await expect.poll(shown).not.toEqual(['July 2026']);
  expect(await shown()).toHaveLength(1);
  await expectText(visitor, '[data-announce]', (await shown())[0] ?? '');
});
