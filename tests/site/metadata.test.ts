import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteUrl } from '@/lib/env';
import { builtPages, OUT } from '../support/pages';

const pages = builtPages();
const lost = pages.filter(({ file }) => file === '404.html');
const found = pages.filter(({ file }) => file !== '404.html');

const metaOf = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];

describe('every page', () => {
  it('has a language, a title and a description', () => {
    expect(lost).toHaveLength(1);
    for (const { path, html } of pages) {
      expect(html, path).toMatch(/<html lang="en"/);
      expect(/<title>([^<]*)<\/title>/.exec(html)?.[1], path).toMatch(/pyOpenSci/);
      expect(metaOf(html, 'description')?.length ?? 0, path).toBeGreaterThan(20);
    }
  });

  it('tells machines its address and what it is, except on the 404 page', () => {
    expect(metaOf(lost[0]?.html ?? '', 'robots')).toContain('noindex');
    for (const { path, html } of found) {
      const address = `${siteUrl}${path === '/' ? '' : path}`;
      expect(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1], path).toBe(address);
      expect(metaOf(html, 'og:url'), path).toBe(address);
      expect(metaOf(html, 'og:description'), path).toBe(metaOf(html, 'description'));
      expect(metaOf(html, 'og:title'), path).toMatch(/\S/);
      const isPost = html.includes('"@type":"BlogPosting"');
      expect(metaOf(html, 'og:type'), path).toBe(isPost ? 'article' : 'website');
    }
  });

  it('has an image for link previews', () => {
    for (const { path, html } of found) {
      const image = metaOf(html, 'og:image') ?? '';
      expect(image.startsWith(`${siteUrl}/`), path).toBe(true);
      expect(existsSync(OUT + image.slice(siteUrl.length)), `${path}: ${image}`).toBe(true);
    }
  });
});
