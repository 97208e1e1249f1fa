import { Feed, type Item } from 'feed';
import { utcMidnight } from '../dates/calendar-date';
import { websubHub } from '../env';
import { site } from '../site';
import { absoluteUrl } from '../urls';
import { INVALID_XML_CHARS } from '../xml-characters';

/** The date of a feed without dated items, so that equal content gives equal bytes. */
export const EMPTY = utcMidnight('2018-01-01');

export interface ChannelFacts {
  title: string;
  description: string;
  /** The page that shows the same. Root-relative, as are the addresses of its forms. */
  page: string;
  links: { rss?: string; atom?: string };
  /** When its newest item was last changed. */
  updated?: Date;
}

/** A feed of this site without its items. */
export function channel({ title, description, page, links, updated }: ChannelFacts): Feed {
  return new Feed({
    id: absoluteUrl(page),
    title,
    description,
    link: absoluteUrl(page),
    language: site.language,
    copyright: site.contentLicense.name,
    updated: updated ?? EMPTY,
    generator: false,
    hub: websubHub,
    feedLinks: Object.fromEntries(
      Object.entries(links).map(([format, path]) => [format, absoluteUrl(path)]),
    ),
  });
}

/**
 * Names as RSS gives them without e-mail addresses, which `author` wants: in Dublin Core's creator.
 */
export function creators(names: readonly string[]): NonNullable<Item['extensions']> {
  return dublinCore('creator', names);
}

/** An element of Dublin Core in an RSS item, once for each value. */
export function dublinCore(
  element: 'creator' | 'language' | 'rights',
  values: readonly string[],
): NonNullable<Item['extensions']> {
  return [{ name: `dc:${element}`, objects: values.map((value) => ({ _text: value })) as never }];
}

const INVALID = new RegExp(INVALID_XML_CHARS, 'gu');

/** A text without the characters that XML can't hold. */
export const xmlText = (text: string): string => text.replace(INVALID, '');

const DUBLIN_CORE = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';

/**
 * A feed as RSS 2.0, well-formed whatever its texts hold. The library declares the namespace of
 * `creators` only where items have their whole text.
 */
export function rssText(feed: Feed): string {
  const xml = xmlText(feed.rss2());
  return xml.includes(DUBLIN_CORE) ? xml : xml.replace('<rss ', `<rss ${DUBLIN_CORE} `);
}
