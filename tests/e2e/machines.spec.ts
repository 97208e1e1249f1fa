import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseRssFeed } from 'feedsmith';
import { listFiles } from '@/lib/content/files';
import { siteUrl } from '@/lib/env';
import { content } from '../support/site';

/** Pages that search engines may list: neither stubs of old addresses nor those that ask not to. */
function listedPages(): string[] {
  return listFiles('out')
    .filter((file) => file.endsWith('.html'))
    .filter((file) => {
      const html = readFileSync(`out/${file}`, 'utf8');
      return !/<meta name="robots" content="[^"]*noindex|http-equiv="refresh"/.test(html);
    })
    .map((file) => `/${file.replace(/\.html$/, '')}`)
    .map((path) => (path === '/index' ? '/' : path));
}

test('the sitemap lists every page, and only pages that are there', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  expect(XMLValidator.validate(xml)).toBe(true);
  const { urlset } = new XMLParser().parse(xml) as {
    urlset: { url: Array<{ loc: string; lastmod?: string }> };
  };
  const addresses = urlset.url.map(({ loc }) => loc);
  expect(addresses.every((address) => address.startsWith(`${siteUrl}/`))).toBe(true);
  expect(new Set(addresses).size).toBe(addresses.length);
  const paths = addresses.map((address) => address.slice(siteUrl.length));
  expect([...paths].sort()).toEqual(listedPages().sort());
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(200);
});

test('robots.txt lets everyone in and names the sitemap', async ({ request }) => {
  const response = await request.get('/robots.txt');
  const text = await response.text();
  expect(text).toMatch(/^User-Agent: \*$/im);
  expect(text).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
  expect(text).not.toMatch(/^Disallow: \/$/im);
});

test('the feed is valid RSS of the posts that are out, newest first', async ({ request }) => {
  const xml = await (await request.get('/feed.xml')).text();
  expect(XMLValidator.validate(xml)).toBe(true);
  const feed = parseRssFeed(xml);
  const out = content.posts.filter(({ hidden }) => !hidden);
  expect(feed.title).toContain('pyOpenSci');
  expect(feed.items?.length).toBe(Math.min(out.length, 30));
  const titles = new Map(out.map(({ slug, title }) => [`${siteUrl}/blog/${slug}`, title]));
  const dates: number[] = [];
  for (const { link = '', title, description, pubDate, guid } of feed.items ?? []) {
    expect(title).toBe(titles.get(link));
    expect(description).not.toBe('');
    expect(guid?.value).toBe(link);
    dates.push(Date.parse(String(pubDate)));
  }
  expect(dates.every((date) => date <= Date.now())).toBe(true);
  expect(dates).toEqual([...dates].sort((a, b) => b - a));
});

test('no page carries the client runtime, a style attribute or an inline handler', async () => {
  for (const file of listFiles('out').filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(`out/${file}`, 'utf8');
    const markup = html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/>[^<]+</g, '><');
    expect(html.match(/<script[^>]*\/_next\/static/), file).toBeNull();
    expect(markup.match(/<[^>]*\sstyle="/), file).toBeNull();
    expect(markup.match(/<[^>]*\son[a-z]+="/), file).toBeNull();
  }
});

test('every picture has its size and a text', async () => {
  for (const file of listFiles('out').filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(`out/${file}`, 'utf8');
    for (const [tag] of html.matchAll(/<img\b[^>]*>/g)) {
      expect(tag, file).toMatch(/\salt="/);
      expect(tag, file).toMatch(/\swidth="\d+"/);
      expect(tag, file).toMatch(/\sheight="\d+"/);
    }
  }
});
