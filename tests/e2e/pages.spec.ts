import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { siteUrl } from '@/lib/env';
import { pageTypes } from '../support/site';

/** What a page did wrong while it was shown: messages of errors, and requests to other hosts. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  const own = (url: string) => /^(?:https?:\/\/localhost[:/]|data:|blob:)/.test(url);
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!own(request.url())) faults.push(`asks ${request.url()}`);
  });
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (!isPage && response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}

/** The browser itself reports the status of a page that is not found. */
const beyondStatus = (faults: string[], missing: boolean) =>
  missing ? faults.filter((fault) => !/status of 404/.test(fault)) : faults;

/** The content of a meta element, found by its name or property. */
const metaOf = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];

const violationsOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`,
  );
};

for (const [name, path] of pageTypes) {
  const missing = name === 'not found';

  test.describe(`${name}: ${path}`, () => {
    test('says what it is', async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(missing ? 404 : 200);
      const html = await response.text();
      expect(html).toMatch(/<html lang="en"/);
      expect(html.match(/<h1\b/g)).toHaveLength(1);
      expect(/<title>([^<]*)<\/title>/.exec(html)?.[1]).toMatch(/pyOpenSci/);
      const description = metaOf(html, 'description') ?? '';
      expect(description.length).toBeGreaterThan(20);
      if (missing) {
        expect(metaOf(html, 'robots')).toContain('noindex');
        return;
      }
      const address = `${siteUrl}${path === '/' ? '' : path}`;
      expect(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1]).toBe(address);
      expect(metaOf(html, 'og:url')).toBe(address);
      expect(metaOf(html, 'og:description')).toBe(description);
      expect(metaOf(html, 'og:title')).toMatch(/\S/);
      expect(metaOf(html, 'og:type')).toBe(name === 'post' ? 'article' : 'website');
      const image = metaOf(html, 'og:image') ?? '';
      expect(image.startsWith(`${siteUrl}/`)).toBe(true);
    });

    test('has a picture for those who share it', async ({ request }) => {
      test.skip(missing || !existsSync('app/og.png'), 'no picture is drawn for it');
      const image = metaOf(await (await request.get(path)).text(), 'og:image') ?? '';
      const response = await request.get(image.slice(siteUrl.length));
      expect(response.status(), image).toBe(200);
    });

    test('is accessible in both themes, fits every screen, and asks nobody else', async ({
      page,
    }) => {
      test.setTimeout(150_000);
      const faults = watch(page);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(path);
      expect.soft(await violationsOf(page), 'in the light theme').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      expect.soft(await violationsOf(page), 'in the dark theme').toEqual([]);
      for (const width of [1440, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect.soft(overflow, `at ${width} pixels`).toBeLessThanOrEqual(0);
      }
      expect(beyondStatus(faults, missing)).toEqual([]);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

      test('shows its content, and its menu opens', async ({ page }) => {
        await page.goto(path);
        await expect(page.locator('h1')).toBeVisible();
        await expect(
          page.locator('main :is(p, li)').filter({ visible: true }).first(),
        ).toBeVisible();
        const menu = page.locator('header summary').filter({ hasText: 'Menu' });
        const link = page.locator('header details').getByRole('link', { name: 'Packages' });
        await expect(link).toBeHidden();
        await menu.click();
        await expect(link).toBeVisible();
        await expect(page.locator('theme-toggle')).toBeHidden();
      });
    });
  });
}
