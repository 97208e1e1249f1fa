import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { FeedFacts } from '../../../lib/feed-paths';
import type { FeedItem } from '../../../lib/feeds/types';
import { writeJsonFeed } from '../../../lib/feeds/write-json';
import { writeAtom, writeRss } from '../../../lib/feeds/write-xml';

const facts: FeedFacts = {
  title: 'pyOpenSci blog: R&D <tests>',
  description: 'Posts about "testing" & more',
  page: '/blog/topics/learn',
  base: '/blog/topics/learn',
};

const item = (given: Partial<FeedItem> = {}): FeedItem => ({
  id: 'https://www.pyopensci.org/blog/a-post',
  url: 'https://www.pyopensci.org/blog/a-post',
  title: 'A post',
  summary: 'What it is about, in one line.',
  html: '<p>The <em>whole</em> text.</p>',
  published: new Date('2026-03-01T00:00:00Z'),
  updated: new Date('2026-04-02T00:00:00Z'),
  authors: [
    { name: 'Mateusz Moliński', url: 'https://www.pyopensci.org/people/mm' },
    { name: 'Ñandú & Sons' },
  ],
  tags: ['Learn', 'testing'],
  language: 'en',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  image: { url: 'https://www.pyopensci.org/blog/a-post/og.png', type: 'image/png', length: 4321 },
  ...given,
});

const odd = item({
  title: 'What </script>, <b> & "quotes" mean 🎉 — naïve\u0007',
  summary: 'Less < more & <i>text</i>',
  html: '<p>a &lt; b &amp;&amp; c ]]&gt; d\u0000</p>',
});

describe('RSS', () => {
  const text = writeRss([item(), odd], facts);
  const feed = parseRssFeed(text);

  it('is well-formed XML that a feed reader understands', () => {
    expect(XMLValidator.validate(text)).toBe(true);
    expect(feed).toMatchObject({
      title: facts.title,
      link: 'https://www.pyopensci.org/blog/topics/learn',
      language: 'en',
    });
    expect(feed.atom?.links?.[0]).toMatchObject({
      href: 'https://www.pyopensci.org/blog/topics/learn/feed.xml',
      rel: 'self',
    });
  });

  it('gives each post its id, dates, authors, tags, picture and whole text', () => {
    expect(feed.items?.[0]).toMatchObject({
      title: 'A post',
      link: 'https://www.pyopensci.org/blog/a-post',
      guid: { value: 'https://www.pyopensci.org/blog/a-post' },
      pubDate: 'Sun, 01 Mar 2026 00:00:00 GMT',
      categories: [{ name: 'Learn' }, { name: 'testing' }],
      content: { encoded: '<p>The <em>whole</em> text.</p>' },
      dc: { creators: ['Mateusz Moliński', 'Ñandú & Sons'] },
    });
    expect(feed.items?.[0]?.enclosures).toEqual([
      { url: 'https://www.pyopensci.org/blog/a-post/og.png', length: 4321, type: 'image/png' },
    ]);
  });

  it('keeps markup, emoji and ampersands of titles, and drops what XML cannot hold', () => {
    expect(feed.items?.[1]?.title).toBe('What </script>, <b> & "quotes" mean 🎉 — naïve');
    expect(feed.items?.[1]?.content?.encoded).toBe('<p>a &lt; b &amp;&amp; c ]]&gt; d</p>');
  });

  it('does not write names where RSS wants e-mail addresses', () => {
    const raw = new XMLParser({ ignoreAttributes: false }).parse(text);
    expect(raw.rss.channel.item[0].author).toBeUndefined();
    expect(raw.rss['@_version']).toBe('2.0');
  });
});

describe('Atom', () => {
  const text = writeAtom([item(), odd], facts);
  const feed = parseAtomFeed(text);

  it('has what RFC 4287 requires', () => {
    expect(XMLValidator.validate(text)).toBe(true);
    expect(feed).toMatchObject({
      id: 'https://www.pyopensci.org/blog/topics/learn',
      updated: '2026-04-02T00:00:00.000Z',
    });
    expect(feed.links).toContainEqual({
      rel: 'self',
      href: 'https://www.pyopensci.org/blog/topics/learn/atom.xml',
    });
    for (const entry of feed.entries ?? []) {
      expect(entry).toMatchObject({
        id: expect.stringMatching(/^https:/),
        title: expect.anything(),
        updated: '2026-04-02T00:00:00.000Z',
        published: '2026-03-01T00:00:00.000Z',
        authors: [{ name: 'Mateusz Moliński' }, { name: 'Ñandú & Sons' }],
      });
    }
  });

  it('escapes titles, which are HTML there', () => {
    const raw = new XMLParser().parse(text);
    expect(raw.feed.entry[1].title).toContain('&lt;b&gt; &amp; "quotes" mean 🎉');
  });

  it('gives the picture with its size', () => {
    expect(feed.entries?.[0]?.links).toContainEqual(
      expect.objectContaining({ rel: 'enclosure', type: 'image/png', length: 4321 }),
    );
  });
});

describe('JSON Feed', () => {
  const text = writeJsonFeed([item(), odd], facts);
  const feed = parseJsonFeed(text);

  it('is of version 1.1, with every author', () => {
    expect(JSON.parse(text).version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed).toMatchObject({
      home_page_url: 'https://www.pyopensci.org/blog/topics/learn',
      feed_url: 'https://www.pyopensci.org/blog/topics/learn/feed.json',
    });
    expect(feed.items?.[0]).toMatchObject({
      id: 'https://www.pyopensci.org/blog/a-post',
      content_html: '<p>The <em>whole</em> text.</p>',
      date_modified: expect.anything(),
      authors: [{ name: 'Mateusz Moliński' }, { name: 'Ñandú & Sons' }],
      attachments: [{ size_in_bytes: 4321 }],
    });
  });
});

describe('feeds', () => {
  it('keep the id of a post when its title or date changes', () => {
    const before = parseRssFeed(writeRss([item()], facts)).items?.[0]?.guid?.value;
    const changed = item({ title: 'Renamed', published: new Date('2027-01-01T00:00:00Z') });
    expect(parseRssFeed(writeRss([changed], facts)).items?.[0]?.guid?.value).toBe(before);
  });

  it('are the same bytes for the same posts, and valid without any', () => {
    for (const write of [writeRss, writeAtom, writeJsonFeed]) {
      expect(write([item(), odd], facts)).toBe(write([item(), odd], facts));
      expect(write([], facts)).toBe(write([], facts));
    }
    expect(parseAtomFeed(writeAtom([], facts)).entries ?? []).toEqual([]);
  });
});
