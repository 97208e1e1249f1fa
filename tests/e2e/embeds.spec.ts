import { expect, type Page, test } from '@playwright/test';
import { openVariant } from '../support/variant-page';

/** Answers for all other hosts with an empty page, and lists what is asked of them. */
async function watchOthers(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/html', body: '<p>Another site</p>' });
    },
  );
  return asked;
}

test.describe('a video', () => {
  test('asks nothing of its host before a click, then plays in its place', async ({ page }) => {
    const asked = await watchOthers(page);
    await openVariant(page, 'video');
    await page.waitForFunction(() => customElements.get('video-embed') !== undefined);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await page.getByRole('link', { name: /^A talk/ }).click();
    const frame = page.locator('iframe[title="A talk"]');
    await expect(frame).toBeFocused();
    await expect(frame.contentFrame().getByText('Another site')).toBeVisible();
    expect(asked).toEqual(['https://www.youtube-nocookie.com/embed/abc_DEF-123?autoplay=1']);
    await page.getByRole('link', { name: /^Another talk/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('iframe[title="Another talk"]')).toBeFocused();
    expect(asked.at(-1)).toBe('https://player.vimeo.com/video/123456?dnt=1&autoplay=1');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('is a link to where it plays', async ({ page }) => {
      await openVariant(page, 'video');
      await expect(page.getByRole('link', { name: /^A talk/ })).toHaveAttribute(
        'href',
        'https://www.youtube.com/watch?v=abc_DEF-123',
      );
      await expect(page.locator('iframe')).toHaveCount(0);
    });
  });
});

test.describe('comments', () => {
  test('ask nothing of their host before a click, then are in their place', async ({ page }) => {
    const asked = await watchOthers(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await openVariant(page, 'comments');
    await page.waitForFunction(() => customElements.get('post-comments') !== undefined);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Load the comments' }).click();
    await expect(page.locator('iframe[title=Comments]')).toBeFocused();
    await expect.poll(() => asked.length).toBe(1);
    const { origin, pathname, searchParams } = new URL(asked[0] ?? '');
    expect(origin + pathname).toBe('https://giscus.app/en/widget');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      repo: 'owner/name',
      repoId: 'R_1',
      category: 'Comments',
      categoryId: 'DIC_1',
      term: 'blog/a-post',
      theme: 'dark',
    });
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('are a link to the discussions, and no button', async ({ page }) => {
      await openVariant(page, 'comments');
      await expect(page.getByRole('link', { name: 'discussions on GitHub' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Load the comments' })).toBeHidden();
    });
  });
});

test('code is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/blog/pyproject-toml-line-by-line');
  const block = page.locator('.code-block').first();
  const button = block.getByRole('button', { name: /^Copy/ });
  await page.waitForFunction(() => customElements.get('copy-text') !== undefined);
  await button.click();
  await expect(button).toContainText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await block.locator('pre').evaluate((pre) => pre.textContent),
  );
});
