import { expect, type Page, test } from '@playwright/test';
import { contrastRatio } from '@pyopensci/flower-art';
import { content } from '../support/site';

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);

test.describe('with the keyboard', () => {
  test('the first stop skips to the content', async ({ page }) => {
    await page.goto('/packages');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to main content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(inside).toBe(true);
  });

  test('the way back to the top is beside the text, or below it', async ({ page }) => {
    const link = page.getByRole('link', { name: 'Back to top' });
    for (const [width, place] of [
      [1440, 'beside'],
      [768, 'below'],
      [320, 'below'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/packages');
      await expect(link).not.toBeInViewport();
      await page.mouse.wheel(0, 3000);
      await link.scrollIntoViewIfNeeded();
      const [own, text] = await Promise.all(
        [link, page.locator('main > .page, main catalog-filter').last()].map((part) =>
          part.evaluate((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            const style = getComputedStyle(element);
            return { left, top, bottom, right: right - Number.parseFloat(style.paddingRight) };
          }),
        ),
      );
      if (place === 'beside') expect(own?.left).toBeGreaterThan(text?.right ?? 0);
      else expect(own?.top).toBeGreaterThanOrEqual(text?.bottom ?? 0);
    }
    await page.goto('/nowhere');
    await expect(link).toBeHidden();
  });

  test('every stop of the header can be seen', async ({ page }) => {
    await page.goto('/connect');
    for (let stop = 0; stop < 8; stop++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(
          document.activeElement ?? document.body,
        );
        return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
      });
      expect(outline, `stop ${stop + 1}`).toBeGreaterThanOrEqual(2);
    }
  });

  test('the focus is visible on dark bands', async ({ page }) => {
    // Colors that are on their way to others would be checked half-way.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/');
    const bands = [page.locator('main .bg-band a').first(), page.locator('footer a').first()];
    for (const link of bands) {
      await page.keyboard.press('Tab');
      await link.focus();
      const [ring, band] = await link.evaluate((element) => {
        const ground = element.closest('.bg-band, .bg-band-deep') ?? document.body;
        const hex = (color: string) =>
          `#${(color.match(/\d+/g) ?? []).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
        return [
          hex(getComputedStyle(element).outlineColor),
          hex(getComputedStyle(ground).backgroundColor),
        ];
      });
      expect(contrastRatio(ring ?? '', band ?? '')).toBeGreaterThanOrEqual(3);
    }
  });

  test('the menu of small screens opens, closes on Escape and gives focus back', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/blog');
    const menu = page.locator('site-menu[class*="lg:hidden"] > details > summary');
    const link = page
      .locator('site-menu[class*="lg:hidden"]')
      .getByRole('link', { name: 'Packages' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(link).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.locator('site-menu[class*="lg:hidden"] a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(link).toBeHidden();
    await expect(menu).toBeFocused();
  });

  test('the menu closes when focus or a press goes elsewhere', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/blog');
    const details = page.locator('site-menu[class*="lg:hidden"] > details');
    await page.locator('site-menu[class*="lg:hidden"] > details > summary').click();
    await expect(details).toHaveAttribute('open');
    await page.locator('h1').click({ position: { x: 2, y: 2 }, force: true });
    await expect(details).not.toHaveAttribute('open');
    await page.locator('site-menu[class*="lg:hidden"] > details > summary').click();
    await page.locator('site-menu[class*="lg:hidden"] a').last().focus();
    await page.keyboard.press('Tab');
    await expect(details).not.toHaveAttribute('open');
  });
});

test.describe('the theme', () => {
  test('is that of the system, until the reader switches it, and stays from then on', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    const toggle = page.getByRole('button', { name: 'Dark theme' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await toggle.focus();
    await page.keyboard.press('Enter');
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    expect(await themeOf(page)).toBe('dark');
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.goto('/people');
    expect(await themeOf(page)).toBe('dark');
    expect(await ground()).toBe(dark);
    await expect(page.getByRole('button', { name: 'Dark theme' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  test('is chosen before anything is painted', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript(() => {
      localStorage.setItem('theme', 'dark');
      const seen = window as unknown as { firstTheme?: string };
      new MutationObserver(() => {
        if (document.body) seen.firstTheme ??= document.documentElement.dataset.theme ?? 'none';
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/events');
    expect(
      await page.evaluate(() => (window as unknown as { firstTheme?: string }).firstTheme),
    ).toBe('dark');
  });

  test('follows the system again when the choice is what it asks for', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    const toggle = page.getByRole('button', { name: 'Dark theme' });
    await toggle.click();
    await toggle.click();
    expect(await themeOf(page)).toBeUndefined();
    expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  });

  test('works where storage is refused', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/');
    await page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await themeOf(page)).toBe('light');
    expect(errors).toEqual([]);
  });
});

test.describe('the contents of a post', () => {
  const posts = content.posts.filter(({ hidden }) => !hidden);

  test('lead to headings that are there', async ({ page, request }) => {
    let lists = 0;
    for (const { slug } of posts) {
      const html = await (await request.get(`/blog/${slug}`)).text();
      const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) =>
        decodeURIComponent(id),
      );
      expect(
        targets.filter((id) => !ids.has(id)),
        slug,
      ).toEqual([]);
      if (!html.includes('aria-label="Contents"')) continue;
      lists += 1;
      if (lists > 1) continue;
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`/blog/${slug}`);
      const contents = page.getByRole('navigation', { name: 'Contents' });
      const link = contents.getByRole('link').filter({ visible: true }).last();
      const name = (await link.textContent()) ?? '';
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name, exact: false }).last()).toBeInViewport();
    }
    expect(lists).toBeGreaterThan(0);
  });
});

test('the next page is prepared ahead, and follows with a fade, where the browser knows how', async ({
  page,
}) => {
  await page.goto('/');
  const rules = await page.locator('script[type=speculationrules]').textContent();
  expect(JSON.parse(rules ?? '').prefetch[0].where.and[0]).toEqual({ href_matches: '/*' });
  const fades = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .some((rule) => rule instanceof CSSMediaRule && /@view-transition/.test(rule.cssText)),
  );
  expect(fades).toBe(true);
});
