import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { listFiles } from '@/lib/files';
import { outcome, start } from '@/scripts/run';
import { createSiteServer, listen } from '@/scripts/serve/server';
import { description, documentText, soundEvent, soundPost } from '../support/content';
import { buildVariant } from '../support/variant';

/*
 * One further build, small, with everything set that the published site leaves alone: a client
 * component, comments, a counting service, drafts, a language from the right, and a base path.
 */
const FOLDER = resolve('.variant');
const OUT = join(FOLDER, 'out');
const BASE = '/repo';
const SCRIPT = 'https://count.example.org/js/script.js';

/** The data files of the example community, for which docs/peer-review-data.md is written. */
const COMMUNITY = 'tests/fixtures/peer-review/data';
const communityFiles = readdirSync(COMMUNITY).map((name) => [
  `content/data/${name}`,
  readFileSync(join(COMMUNITY, name), 'utf8'),
]);

const files = {
  ...Object.fromEntries(communityFiles),
  'components/counter.tsx': `'use client';
import { useState } from 'react';

export function Counter() {
  const [count, setCount] = useState(0);
  return <button type="button" onClick={() => setCount(count + 1)}>Pressed {count} times</button>;
}
`,
  'app/counter/page.tsx': `import { Page } from '@/app/_shared/page';
import { Counter } from '@/components/counter';

export default function CounterPage() {
  return <Page interactive><h1>Counter</h1><Counter /></Page>;
}
`,
  'app/events/[slug]/page.tsx': withCounter('app/events/[slug]/page.tsx'),
  'app/_shared/catalog.tsx': withCounter('app/_shared/catalog.tsx'),
  'content/data/authors.yml': 'site-team: { name: Site team }\n',
  'content/blog/out.mdx': documentText(
    { ...soundPost, title: 'A post that is out', aliases: ['/older.html'] },
    'Read [the blog](/blog).\n\n<Video id="abc" title="A talk" />\n',
  ),
  'content/blog/from-the-right.mdx': documentText(
    { ...soundPost, title: 'مراجعة الحزم العلمية', lang: 'ar' },
    [
      'نراجع حزم بايثون معا.',
      '## كيف نبدأ',
      '```bash\npip install numpy\n```',
      '- اقرأ الدليل',
      '> شكرا لكم',
      '## ماذا بعد',
      'استعمل `pytest` ثم اكتب لنا.',
    ].join('\n\n'),
  ),
  'content/blog/draft.mdx': documentText({ ...soundPost, title: 'A draft of a post', draft: true }),
  'content/blog/later.mdx': documentText({
    ...soundPost,
    title: 'A post to come',
    date: '2026-06-01',
  }),
  'content/events/draft.mdx': documentText({
    ...soundEvent,
    title: 'A draft of an event',
    start: '2026-06-10T10:00',
    end: '2026-06-10T12:00',
    draft: true,
  }),
};

/** A page of the site, made interactive, with the client component in its main part. */
function withCounter(page: string): string {
  const source = readFileSync(page, 'utf8');
  const counted = source.replace(/<Page\b([^>]*>)(?=\s)/, '<Page interactive$1<Counter />');
  if (counted === source) throw new Error(`${page} has no place for the counter.`);
  return `import { Counter } from '@/components/counter';\n${counted}`;
}

/** Pages of the published content that pages here link to. */
const ELSEWHERE = ['/packages/astropy', '/newsletter'];

const env = {
  CONTENT_DIR: 'content',
  SITE_URL: `https://example.org${BASE}`,
  SITE_NOW: '2026-05-20T12:00:00Z',
  SHOW_DRAFTS: '',
  VERCEL_ENV: 'preview',
  GISCUS_REPO: 'example/site',
  GISCUS_REPO_ID: 'R_1',
  GISCUS_CATEGORY: 'Comments',
  GISCUS_CATEGORY_ID: 'DIC_1',
  ANALYTICS_SRC: SCRIPT,
  ANALYTICS_DOMAIN: 'example.org',
};

let origin = '';
let close = () => {};

/** Answers for the other hosts, and gathers what the browser refuses or reports. */
async function watch(page: Page): Promise<{ issues: string[]; asked: string[] }> {
  const [issues, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error') issues.push(message.text());
  });
  page.on('pageerror', (error) => issues.push(error.message));
  await page.route(/^https:/, (route) => {
    const url = route.request().url();
    asked.push(url);
    const contentType = url === SCRIPT ? 'text/javascript' : 'text/html';
    const body = url === SCRIPT ? 'fetch("https://count.example.org/api/event")' : 'A frame';
    return route.fulfill({ contentType, body, headers: { 'access-control-allow-origin': '*' } });
  });
  return { issues, asked };
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  await buildVariant(FOLDER, files, env);
  const server = createSiteServer(OUT, BASE);
  origin = `http://localhost:${await listen(server, 0)}`;
  close = () => server.close();
});

test.afterAll(() => close());

test('a client component of ours hydrates and works, under the policy', async ({ page }) => {
  const { issues } = await watch(page);
  await page.goto(`${origin}${BASE}/counter`);
  await page.getByRole('button', { name: 'Pressed 0 times' }).click();
  await expect(page.getByRole('button', { name: 'Pressed 1 times' })).toBeVisible();
  expect(await page.content()).toContain('/repo/_next/static/');
  expect(issues).toEqual([]);
});

const WHOLE = ['/counter', '/events/draft', '/packages'];

/** Looks that React and our own scripts both have the page, and that neither complains. */
async function expectWhole(page: Page, address: string, issues: readonly string[]): Promise<void> {
  await page.goto(address);
  const theme = page.locator('html');
  const before = await theme.getAttribute('data-theme');
  await page.getByRole('button', { name: 'Pressed 0 times' }).click();
  await expect(page.getByRole('button', { name: 'Pressed 1 times' })).toBeVisible();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect(theme).not.toHaveAttribute('data-theme', before ?? '');
  await page.evaluate(() => localStorage.clear());
  expect(issues, address).toEqual([]);
}

test('our own scripts wait for React on pages that it takes over', async ({ page }) => {
  const { issues } = await watch(page);
  for (const path of WHOLE) await expectWhole(page, `${origin}${BASE}${path}`, issues);
  await page.getByRole('searchbox', { name: 'Search packages' }).fill('zzz');
  await expect(page.getByText('No packages match')).toBeVisible();
  await page.goto(`${origin}${BASE}/events/draft`);
  await expect(page.getByText(/^Ended .* ago$/)).toBeVisible();
  expect(issues).toEqual([]);
});

test('pages without one carry no runtime beside it', () => {
  const html = readFileSync(join(OUT, 'blog/out.html'), 'utf8');
  expect(html).not.toMatch(/_next\/static\/[^"]*\.js|__next_f/);
  expect(html).toContain("require-trusted-types-for 'script'");
});

test('comments, a video and a counting service load under the policy', async ({ page }) => {
  const { issues, asked } = await watch(page);
  await page.goto(`${origin}${BASE}/blog/out`);
  await page.waitForFunction(() => customElements.get('video-embed') !== undefined);
  await page.getByRole('link', { name: /A talk/ }).click();
  await expect(page.locator('video-embed iframe')).toBeVisible();
  await page.getByRole('button', { name: 'Load the comments' }).click();
  await expect(page.locator('post-comments iframe')).toBeVisible();
  const hosts = () => [...new Set(asked.map((url) => new URL(url).host))].sort();
  await expect.poll(hosts).toEqual(['count.example.org', 'giscus.app', 'www.youtube-nocookie.com']);
  expect(asked).toContain('https://count.example.org/api/event');
  expect(issues).toEqual([]);
});

test('the search works below the base path', async ({ page }) => {
  const { issues } = await watch(page);
  await page.goto(`${origin}${BASE}/search?q=draft`);
  const result = page.locator('search-page [data-results] a').first();
  await expect(result).toHaveAttribute('href', /^\/repo\/blog\//);
  expect(issues).toEqual([]);
});

test('another community has its reviews, editors and badges', async ({ page, request }) => {
  const { issues } = await watch(page);
  await page.goto(`${origin}${BASE}/peer-review/queue`);
  await expect(page.getByRole('heading', { level: 2 })).toContainText(['Needs an editor']);
  const entry = page.locator('li', { hasText: 'rainfold' }).first();
  await expect(entry.getByRole('link', { name: /rainfold/ })).toHaveAttribute(
    'href',
    'https://github.com/example/software-review/issues/12',
  );
  await page.goto(`${origin}${BASE}/peer-review/editors`);
  await expect(page.locator('main')).toContainText('monalisa');
  await page.goto(`${origin}${BASE}/peer-review/reviewers`);
  await expect(page.locator('main')).toContainText('octocat');
  await expect(page.locator('main')).not.toContainText('hubot');
  const badge = await request.get(`${origin}${BASE}/badges/review/4.svg`);
  expect(await badge.text()).toContain('accepted 2025');
  expect(issues).toEqual([]);
});

test('the 404 page suggests similar pages below the base path', async ({ page }) => {
  await page.goto(`${origin}${BASE}/eventz`);
  const nearest = page.locator('not-found-suggestions li a').first();
  await expect(nearest).toHaveAttribute('href', `${BASE}/events`);
  await expect(page.locator('not-found-suggestions input')).toHaveValue('eventz');
  await page.goto(`${origin}${BASE}/wp`);
  await expect(page.getByText('No similar pages.')).toBeVisible();
});

test('every address of every page is below the base path and answers', async ({ request }) => {
  const pages = listFiles(OUT).filter((file) => file.endsWith('.html'));
  const addresses = new Set<string>();
  for (const file of pages) {
    const html = readFileSync(join(OUT, file), 'utf8');
    for (const [, address = ''] of html.matchAll(/\s(?:href|src|action)="(\/[^"#?]*)/g)) {
      addresses.add(address);
    }
  }
  expect([...addresses].filter((address) => !`${address}/`.startsWith(`${BASE}/`))).toEqual([]);
  const dead: string[] = [];
  for (const address of addresses) {
    const response = await request.get(origin + address);
    if (response.status() !== 200) dead.push(address.slice(BASE.length));
  }
  expect(dead.filter((address) => !ELSEWHERE.includes(address))).toEqual([]);
  const stub = await (await request.get(`${origin}${BASE}/older.html`)).text();
  expect(stub).toContain('content="0; url=/repo/blog/out"');
  expect(stub).toContain('<link rel="canonical" href="https://example.org/repo/blog/out">');
  expect(readFileSync(join(OUT, 'feed.xml'), 'utf8')).toContain(
    'https://example.org/repo/blog/out',
  );
});

test('a preview says so, lists what is not out, and lets no search engine in', async ({ page }) => {
  const { issues } = await watch(page);
  await page.goto(`${origin}${BASE}/`);
  const bar = page.getByRole('complementary', { name: 'Preview' });
  await expect(bar).toBeVisible();
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  expect(readFileSync(join(OUT, '_headers'), 'utf8')).toContain('X-Robots-Tag: noindex');
  await bar.getByRole('link').click();
  await expect(page.locator('h3')).toHaveText([
    'A post to come',
    'A draft of a post',
    'A draft of an event',
  ]);
  await expect(page.locator('figcaption')).toHaveCount(9);
  await expect(page.getByText(`${description.length} characters`)).toHaveCount(3);
  const pictures = await page
    .locator('figure img')
    .evaluateAll((all) => all.map((one) => one.getAttribute('src')));
  expect([...new Set(pictures)]).toEqual(
    ['blog/later', 'blog/draft', 'events/draft'].map((path) => `${BASE}/${path}/og.png`),
  );
  expect(issues).toEqual([]);
});

test('a text from the right is at the right, and says its language wherever it is named', async ({
  page,
}) => {
  const { issues } = await watch(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`${origin}${BASE}/blog/from-the-right`);
  const rightOf = (selector: string): Promise<number> =>
    page.locator(selector).evaluate((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      return innerWidth - words.getBoundingClientRect().right;
    });
  const margin = await rightOf('h1');
  expect(margin).toBeLessThan(25);
  expect(await rightOf('.prose > p >> nth=0')).toBeCloseTo(margin, 0);
  await expect(page.locator('.prose pre')).toHaveCSS('direction', 'ltr');
  await expect(page.locator('.prose li')).toHaveCSS('direction', 'rtl');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const words of ['h1', '.prose', 'article header p:has(+ p)', 'details ol']) {
    await expect(page.locator(words).last()).toHaveAttribute('lang', 'ar');
  }
  await expect(page.locator('article header p > span[dir]')).toHaveText('1 min read');
  await expect(page.locator('article header p > span[dir]')).toHaveCSS('direction', 'ltr');
  await expect(page.locator('article')).not.toHaveAttribute('lang');

  await page.goto(`${origin}${BASE}/blog/archive`);
  const row = page.getByRole('link', { name: 'مراجعة الحزم العلمية' });
  await expect(row).toHaveAttribute('lang', 'ar');
  await page.goto(`${origin}${BASE}/blog`);
  const card = page.locator('article', { has: row });
  await expect(card.locator('h3')).toHaveAttribute('dir', 'rtl');
  await page.goto(`${origin}${BASE}/search?q=مراجعة`);
  await expect(page.locator('[data-results] li > a').first()).toHaveAttribute('lang', 'ar');
  expect(issues).toEqual([]);
});

test('development shows the pages without a complaint in the console', async ({ page }) => {
  test.setTimeout(120_000);
  const { issues } = await watch(page);
  const development = start('tsx', ['scripts/dev/index.ts'], {
    cwd: FOLDER,
    env: { ...env, SITE_URL: '', PORT: '0' },
  });
  const address = new Promise<string>((found, failed) => {
    let said = '';
    outcome(development, (text) => {
      said += text;
      const [local] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (local) found(local);
    }).then(({ output }) => failed(new Error(`It ended:\n${output}`)), failed);
  });
  try {
    for (const path of WHOLE) await expectWhole(page, `${await address}${path}`, issues);
  } finally {
    development.kill();
  }
});
