import { existsSync } from 'node:fs';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { getPublishedPosts } from '@/lib/blog';
import { postCitations } from '@/lib/blog/citation';
import { postJsonLd, postMetadata } from '@/lib/blog/metadata';
import { blogFacts } from '@/lib/blog/scopes';
import { blogFeed } from '@/lib/feeds/blog';
import { licenseIds, licenseOf } from '@/lib/licenses';
import { getStandingPages } from '@/lib/pages';
import { absoluteUrl, urls } from '@/lib/urls';

const posts = getPublishedPosts();
const size = async () => 1;
const json = parseJsonFeed(await blogFeed(posts, blogFacts, 'json', size));
const rss = parseRssFeed(await blogFeed(posts, blogFacts, 'rss', size));
const atom = parseAtomFeed(await blogFeed(posts, blogFacts, 'atom', size));
const items = json.items ?? [];
const data = posts.map((post) => (postJsonLd(post)['@graph'] as Record<string, unknown>[])[0]);
const meta = posts.map((post) => postMetadata(post).other as Record<string, unknown>);

// https://docs.rogue-scholar.org/guidelines
describe('the guidelines for scholarly blogs', () => {
  it('1: the full text is in the feeds', () => {
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item.content_html?.length).toBeGreaterThan(500);
    for (const item of rss.items ?? []) expect(item.content?.encoded).toBeTruthy();
    for (const entry of atom.entries ?? []) expect(entry.content).toBeTruthy();
  });

  it('2: each post has title, authors and date of publication', () => {
    for (const { title, authors, date_published } of items) {
      expect(title).toBeTruthy();
      expect(authors?.length).toBeGreaterThan(0);
      expect(date_published).toBeTruthy();
    }
  });

  it('3: each post has a page of its own', () => {
    const pages = new Set(posts.map(({ slug }) => absoluteUrl(urls.post(slug))));
    for (const { url = '' } of items) expect(pages.has(url)).toBe(true);
    expect(new Set(items.map(({ url }) => url)).size).toBe(items.length);
  });

  it('4: each post names its license, and CC BY can be chosen', () => {
    for (const [index, post] of posts.entries()) {
      expect(data[index]?.license).toBe(licenseOf(post).url);
    }
    expect(licenseIds).toContain('CC-BY-4.0');
    expect(licenseOf({ license: 'CC-BY-4.0' }).url).toBe(
      'https://creativecommons.org/licenses/by/4.0/',
    );
  });

  it('5: a page documents archiving, discoverability and citation', () => {
    expect(existsSync('content/pages/archiving.mdx')).toBe(true);
    expect(getStandingPages().map(({ slug }) => slug)).toContain('archiving');
  });

  it('6: each post has a persistent id, description, language and date of its last update', () => {
    for (const { id, summary, language, date_modified } of items) {
      expect(id).toMatch(/^https:\/\/(?:doi\.org\/10\.|www\.pyopensci\.org\/)/);
      expect(summary && language && date_modified).toBeTruthy();
    }
  });

  it('7 and 9: pages carry the metadata of citations as meta tags', () => {
    for (const tags of meta) {
      expect(tags).toMatchObject({
        citation_title: expect.any(String),
        citation_author: expect.arrayContaining([expect.any(String)]),
        citation_publication_date: expect.stringMatching(/^\d{4}\/\d\d\/\d\d$/),
        'DC.rights': expect.stringMatching(/^https:/),
      });
    }
  });

  it('8: pages carry schema.org in JSON-LD', () => {
    for (const post of data) {
      expect(post).toMatchObject({
        '@type': 'BlogPosting',
        headline: expect.any(String),
        datePublished: expect.any(String),
        author: expect.arrayContaining([expect.objectContaining({ name: expect.any(String) })]),
        license: expect.stringMatching(/^https:/),
        inLanguage: expect.any(String),
      });
    }
  });

  it('10: citations can be taken in BibTeX and another standard format', () => {
    for (const post of posts) {
      const labels = postCitations(post).map(({ label }) => label);
      expect(labels).toEqual(expect.arrayContaining(['BibTeX', 'CSL-JSON']));
    }
  });
});
