import { expect, type Page, test } from '@playwright/test';
import { pageType } from '../../scripts/budget/weigh';
import { builtPages } from '../support/pages';
import { openStage, overflow, stage, violations, violationsInBothThemes } from '../support/sweep';

const pages = builtPages();
const PARTS = 2;
const NARROW = { width: 320, height: 800 };
const WIDE = { width: 1280, height: 800 };

const types = new Map(pages.map(({ path, file }) => [pageType(file).name, path]));

test('every type of page is known', () => expect(types.size).toBeGreaterThan(10));

for (const [name, path] of types) {
  test(`${name}: is accessible in both themes, on narrow and on wide screens`, async ({ page }) => {
    const found: string[] = [];
    for (const size of [NARROW, WIDE]) {
      await page.setViewportSize(size);
      await page.goto(path === '/404' ? '/nowhere' : path);
      found.push(...(await violationsInBothThemes(page)).map((text) => `${size.width}: ${text}`));
    }
    expect(found, path).toEqual([]);
  });
}

test.describe('all pages, one after the other', () => {
  test.use({ viewport: NARROW, bypassCSP: true, colorScheme: 'light' });
  test.beforeEach(({ page }) => openStage(page));

  const issuesOf = async (page: Page): Promise<string[]> => [
    ...(await overflow(page)),
    ...(await violations(page, 'markup')),
  ];

  for (let part = 0; part < PARTS; part += 1) {
    test(`part ${part + 1}: the markup is accessible and fits 320 pixels`, async ({ page }) => {
      test.setTimeout(300_000);
      const issues: string[] = [];
      for (const { path } of pages.filter((_, index) => index % PARTS === part)) {
        await stage(page, path);
        issues.push(...(await issuesOf(page)).map((issue) => `${path}: ${issue}`));
      }
      expect(issues).toEqual([]);
    });
  }

  /** What may be wrong in the main part of a page, and the rule that finds it. */
  const wrong: ReadonlyArray<[selector: string, html: string, rule: RegExp]> = [
    ['main h1', '', /page-has-heading-one/],
    ['main h1', '<h1>A name</h1><img src="/images/a.png">', /image-alt/],
    ['main a', '<a href="https://example.org" rel="me"></a>', /link-name/],
    ['main p', '<p aria-hidden="true"><a href="/">Home</a></p>', /aria-hidden-focus/],
    ['main p', '<p lang="zz">Words</p>', /valid-lang/],
    ['main p', '<svg width="500" height="9" aria-hidden="true"></svg>', /pixels wide/],
  ];

  test('the look finds what is wrong with a page', async ({ page }) => {
    const path = pages.find(({ file }) => file.startsWith('people/'))?.path ?? '/about';
    await stage(page, path);
    expect(await issuesOf(page)).toEqual([]);
    for (const [selector, html, rule] of wrong) {
      await stage(page, path);
      await page
        .locator(selector)
        .first()
        .evaluate((part, other) => {
          part.outerHTML = other;
        }, html);
      expect((await issuesOf(page)).join(), html).toMatch(rule);
    }
  });
});
