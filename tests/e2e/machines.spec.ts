import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { XMLValidator } from 'fast-xml-parser';
import { parseRssFeed } from 'feedsmith';
import { siteUrl } from '@/lib/env';
import { FIXTURE_NOW, FIXTURE_OUT } from '../support/fixture';
import { content } from '../support/site';

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
  expect(dates.every((date) => date <= Date.parse(FIXTURE_NOW))).toBe(true);
  expect(dates).toEqual([...dates].sort((a, b) => b - a));
});

test('the published site has nothing of previews', async ({ request }) => {
  for (const page of ['drafts', 'styleguide']) {
    expect((await request.get(`/${page}`)).status()).toBe(404);
    expect(existsSync(`${FIXTURE_OUT}/${page}`)).toBe(false);
  }
  const home = await (await request.get('/')).text();
  expect(home).not.toMatch(/noindex|aria-label="Preview"/);
  expect(readFileSync(`${FIXTURE_OUT}/_headers`, 'utf8')).not.toContain('X-Robots-Tag');
});
