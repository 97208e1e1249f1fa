import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { FIXTURE_OUT } from '../support/fixture';
import { servePageInParts } from '../support/page-in-parts';
import { content } from '../support/site';

/** The addresses of the posts that are out, newest first. */
const posts = content.posts
  .filter(({ hidden }) => !hidden)
  .sort((a, b) => b.date.localeCompare(a.date))
  .map(({ slug }) => `/blog/${slug}`);

/** Opens the newest post whose markup holds a text. */
async function openPost(page: Page, text = ''): Promise<string> {
  const path = posts.find((post) =>
    readFileSync(`${FIXTURE_OUT}${post}.html`, 'utf8').includes(text),
  );
  if (!path) throw new Error(`No post has ${text}.`);
  await page.goto(path);
  return path;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages of the index together list every post, and so does the archive', async ({
    page,
  }) => {
    expect(posts.length).toBeGreaterThan(0);
    const listed = new Set<string>();
    for (let next: string | null = '/blog'; next; ) {
      await page.goto(next);
      const links = page.locator('main article a[href^="/blog/"]');
      const hrefs = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
      for (const href of hrefs) listed.add(href);
      const older = page.locator('a[rel=next]');
      next = (await older.count()) > 0 ? await older.getAttribute('href') : null;
    }
    expect(posts.filter((path) => !listed.has(path))).toEqual([]);
    await page.goto('/blog/archive');
    const links = page.locator('main section li a[href^="/blog/"]');
    const dated = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(dated.sort()).toEqual([...posts].sort());
  });

  test('topics say how many posts they have, and list them', async ({ page }) => {
    await page.goto('/blog');
    const topics = page.getByRole('navigation', { name: 'Topics' }).getByRole('link');
    const entries = await topics.evaluateAll((links) =>
      links.map((link) => [link.getAttribute('href') ?? '', link.textContent ?? ''] as const),
    );
    expect(entries.length).toBeGreaterThan(1);
    for (const [href, text] of entries.slice(1)) {
      await page.goto(href);
      const posts = page.locator('main section[aria-labelledby=posts] :is(article, li)');
      expect(await posts.count(), href).toBe(Number(/\d+/.exec(text)?.[0]));
    }
  });

  test('a post can be read, cited and shared', async ({ page }) => {
    await openPost(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Cite this post' })).toContainText('(20');
    await expect(page.getByRole('link', { name: 'Bluesky' }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  });
});

test('the contents follow the reader', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await openPost(page, '<contents-list');
  const last = page.locator('contents-list a').last();
  await expect(last).not.toHaveAttribute('aria-current', 'true');
  const id = decodeURIComponent(((await last.getAttribute('href')) ?? '').slice(1));
  await page.evaluate((name) => document.getElementById(name)?.scrollIntoView(), id);
  await expect(last).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('contents-list a[aria-current]')).toHaveCount(1);
});

test('the contents follow the reader, though their module came before the end of the page', async ({
  page,
}) => {
  const path = posts.find((post) =>
    readFileSync(`${FIXTURE_OUT}${post}.html`, 'utf8').includes('<contents-list'),
  );
  const { url, sendRest, close } = await servePageInParts(path ?? '', '<contents-list');
  const module = page.waitForResponse('**/assets/js/post.*.js');
  const opened = page.goto(url);
  await (await module).finished();
  await page.waitForTimeout(500);
  sendRest();
  await opened;
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(page.locator('contents-list a').last()).toHaveAttribute('aria-current', 'true');
  close();
});

test('a figure opens large by keyboard, and gives the focus back', async ({ page }) => {
  await openPost(page, '<figure-zoom');
  const button = page.getByRole('button', { name: 'Enlarge the figure' }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog.zoom');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('img')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a tutorial is under Learn and leads through its series', async ({ page }) => {
  await page.goto('/blog/from-script-to-package');
  const strip = page.getByRole('navigation', { name: 'Series', exact: true });
  await expect(strip.locator('[aria-current="page"]')).toContainText('From a script to a package');
  const header = page.getByRole('banner');
  await expect(header.locator('[aria-current]').first()).toHaveText('Learn');
  await page.getByRole('link', { name: /^Next part/ }).click();
  await expect(page).toHaveURL(/\/blog\/pyproject-toml-line-by-line$/);
  await expect(page.getByRole('link', { name: /^Previous part/ })).toBeVisible();
});

test('a citation is copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPost(page);
  await page.locator('summary', { hasText: 'BibTeX' }).click();
  const button = page.getByRole('button', { name: 'Copy BibTeX' });
  await button.click();
  await expect(button).toContainText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^@misc\{[\s\S]*\}$/);
  await expect(button).not.toContainText('Copied', { timeout: 5000 });
});

test('a post asks nothing of other hosts', async ({ page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') foreign.push(request.url());
  });
  await openPost(page);
  await page.waitForLoadState('networkidle');
  expect(foreign).toEqual([]);
});

test('Mastodon takes the server that the reader names', async ({ page, context }) => {
  await context.route(/example\.social/, (route) => route.fulfill({ body: 'share' }));
  const path = await openPost(page);
  // Before its module has run, the form is sent as forms are, which is not what is tried here.
  await page.waitForFunction(() => customElements.get('share-mastodon') !== undefined);
  await page.getByText('Mastodon: choose your server').click();
  const field = page.getByLabel('Another server');
  await field.fill('no server');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const error = page.getByRole('alert');
  await expect(error).toHaveText('Enter the name of a server, such as fosstodon.org.');
  await expect(field).toHaveAccessibleDescription(/^Enter the name of a server/);
  await expect(field).toBeFocused();
  await field.fill('https://example.social/@me');
  await expect(error).toBeEmpty();
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const popup = await opened;
  await popup.waitForURL(/example\.social/);
  expect(new URL(popup.url()).searchParams.get('text')).toContain(path);
});

test('feed readers find every feed from the pages, and read it', async ({ page, request }) => {
  const parsers = {
    'application/rss+xml': (text: string) => parseRssFeed(text).items?.length,
    'application/atom+xml': (text: string) => parseAtomFeed(text).entries?.length,
    'application/feed+json': (text: string) => parseJsonFeed(text).items?.length,
  };
  const post = await openPost(page);
  await page.goto('/blog');
  const tag = await page.locator('a[href^="/blog/tags/"]').first().getAttribute('href');
  for (const path of ['/blog', tag ?? '', post]) {
    await page.goto(path);
    for (const [type, count] of Object.entries(parsers)) {
      const found = page.locator(`link[rel=alternate][type="${type}"]`);
      const hrefs = await found.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(hrefs.length, `${path} ${type}`).toBe(path === '/blog' ? 1 : 2);
      for (const href of hrefs) {
        const response = await request.get(new URL(href ?? '').pathname);
        expect(count(await response.text()), href ?? '').toBeGreaterThan(0);
      }
    }
  }
});

test('pictures in feeds are there, with their true length', async ({ request }) => {
  const feed = parseRssFeed(await (await request.get('/feed.xml')).text());
  const enclosure = feed.items?.[0]?.enclosures?.[0];
  const picture = await request.get(new URL(enclosure?.url ?? '').pathname);
  const data = await picture.body();
  expect(data.length).toBe(enclosure?.length);
  expect([data.readUInt32BE(16), data.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('reference managers and search engines read a post', async ({ page }) => {
  await openPost(page);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await expect(page.locator('meta[name=citation_title]')).toHaveAttribute('content', title ?? '');
  expect(await page.locator('meta[name=citation_author]').count()).toBeGreaterThan(0);
  const json = await page.locator('script[type="application/ld+json"]').first().textContent();
  expect(JSON.parse(json ?? '')['@graph'][0]).toMatchObject({ headline: title });
});

test('print shows the address and the license, not the ways around', async ({ page }) => {
  const path = await openPost(page);
  await page.emulateMedia({ media: 'print' });
  const address = page.locator('article footer p').nth(1);
  await expect(address).toBeVisible();
  await expect(address).toContainText(path);
  await expect(page.getByRole('heading', { name: 'Share', exact: true })).toBeHidden();
});
