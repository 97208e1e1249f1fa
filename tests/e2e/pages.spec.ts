import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { siteUrl } from '@/lib/env';
import { pageTypes } from '../support/site';

/** The content of a meta element, found by its name or property. */
const metaOf = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];

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
