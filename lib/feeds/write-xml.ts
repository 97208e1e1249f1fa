import type { Feed } from 'feed';
import { type FeedFacts, feedPath } from '../feed-paths';
import { channel, creators, dublinCore, EMPTY, rssText, xmlText } from './channel';
import type { FeedItem } from './types';

/** Text that is safe in a CDATA section. */
const plain = (text: string): string => xmlText(text).replaceAll(']]>', ']] >');

const asHtml = (text: string): string =>
  plain(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function latest(items: readonly FeedItem[]): Date {
  return new Date(Math.max(EMPTY.getTime(), ...items.map(({ updated }) => updated.getTime())));
}

function feedOf(items: readonly FeedItem[], facts: FeedFacts, format: 'rss' | 'atom'): Feed {
  const feed = channel({
    ...facts,
    links: { [format]: feedPath(facts.base, format) },
    updated: latest(items),
  });
  for (const item of items) {
    const { title, summary, html, authors, image } = item;
    feed.addItem({
      id: item.id,
      link: item.url,
      // Atom titles are HTML in this library, RSS titles are read as plain text.
      title: format === 'atom' ? asHtml(title) : plain(title),
      description: asHtml(summary),
      content: xmlText(html),
      date: item.updated,
      published: item.published,
      category: item.tags.map((name) => ({ name, term: name })),
      enclosure: image,
      ...(format === 'atom'
        ? {
            author: authors.map(({ name, url }) => ({ name, link: url })),
            copyright: item.license,
          }
        : {
            extensions: [
              ...creators(authors.map(({ name }) => name)),
              ...dublinCore('language', [item.language]),
              ...dublinCore('rights', [item.license]),
            ],
          }),
    });
  }
  return feed;
}

/** A feed as RSS 2.0. */
export function writeRss(items: readonly FeedItem[], facts: FeedFacts): string {
  return `${rssText(feedOf(items, facts, 'rss'))}\n`;
}

/** A feed as Atom (RFC 4287). */
export function writeAtom(items: readonly FeedItem[], facts: FeedFacts): string {
  const text = feedOf(items, facts, 'atom').atom1();
  const languages = items.map(({ language }) => language);
  // The library writes no language of entries. Sections of CDATA are passed over: posts are in them.
  const withLanguages = text.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<entry>/g, (part) =>
    part === '<entry>' ? `<entry xml:lang="${languages.shift()}">` : part,
  );
  return `${withLanguages}\n`;
}
