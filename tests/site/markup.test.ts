import { readFileSync } from 'node:fs';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { showDrafts, siteUrl } from '@/lib/env';
import { builtPages, htmlFiles, OUT } from '../support/pages';
import { fileOf, siteFiles } from './resolve';

const pages = builtPages();

it('no page carries the client runtime, a style attribute or an inline handler', () => {
  for (const { file, html } of htmlFiles()) {
    const markup = html.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/>[^<]+</g, '><');
    expect(html.match(/<script[^>]*\/_next\/static/), file).toBeNull();
    expect(markup.match(/<[^>]*\sstyle="/), file).toBeNull();
    expect(markup.match(/<[^>]*\son[a-z]+="/), file).toBeNull();
  }
});

it('every picture has its size and a text', () => {
  for (const { file, html } of pages) {
    for (const [tag] of html.matchAll(/<img\b[^>]*>/g)) {
      expect(tag, file).toMatch(/\salt="/);
      expect(tag, file).toMatch(/\swidth="\d+"/);
      expect(tag, file).toMatch(/\sheight="\d+"/);
    }
  }
});

it('the sitemap lists every page that search engines may list, and no other', () => {
  const xml = readFileSync(`${OUT}/sitemap.xml`, 'utf8');
  expect(XMLValidator.validate(xml)).toBe(true);
  const { urlset } = new XMLParser().parse(xml) as { urlset: { url: Array<{ loc: string }> } };
  const addresses = urlset.url.map(({ loc }) => loc);
  expect(addresses.every((address) => address.startsWith(`${siteUrl}/`))).toBe(true);
  expect(new Set(addresses).size).toBe(addresses.length);
  const listed = pages.filter(
    ({ html }) => !/<meta name="robots" content="[^"]*noindex/.test(html),
  );
  expect(addresses.map((address) => fileOf(address)).sort()).toEqual(
    listed.map(({ file }) => file).sort(),
  );
});

it.skipIf(showDrafts)('what is for previews alone is not there', () => {
  expect(siteFiles.filter((file) => /^(?:styleguide|drafts)\b/.test(file))).toEqual([]);
});

/** The levels of a page's headings, in the order in which they stand. */
const levels = (html: string): number[] =>
  [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));

it('every page has one first-level heading, before all others, and leaves no level out', () => {
  for (const { file, html } of pages) {
    const [first, ...others] = levels(html);
    expect(first, file).toBe(1);
    expect(others, file).not.toContain(1);
    const jumps = others.filter((level, index) => level - (others[index - 1] ?? 1) > 1);
    expect(jumps, file).toEqual([]);
  }
});

it('the name of a heading is its text: nothing inside it has a label', () => {
  for (const { file, html } of pages) {
    for (const [, heading = ''] of html.matchAll(/<h[1-6]\b[^>]*>(.*?)<\/h[1-6]>/gs)) {
      expect(heading, file).not.toMatch(/\saria-label/);
    }
  }
});

it('a post shows the card of a package once', () => {
  for (const { file, html } of pages.filter((page) => page.file.startsWith('blog/portrait-'))) {
    const slugs = [...html.matchAll(/<article data-slug="([^"]+)"/g)].map(([, slug]) => slug);
    expect(new Set(slugs).size, file).toBe(slugs.length);
  }
});
