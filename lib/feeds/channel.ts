import { Feed, type Item } from 'feed';
import { utcMidnight } from '../dates/calendar-date';
import { site } from '../site';
import { absoluteUrl } from '../urls';

/** The date of a feed without dated items, so that equal content gives equal bytes. */
export const EMPTY = utcMidnight('2018-01-01');

/** What a feed is about. */
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
    feedLinks: Object.fromEntries(
      Object.entries(links).map(([format, path]) => [format, absoluteUrl(path)]),
    ),
  });
}

/**
 * Names as RSS gives them without e-mail addresses, which `author` wants: in Dublin Core's creator.
 */
export function creators(names: readonly string[]): NonNullable<Item['extensions']> {
  return [{ name: 'dc:creator', objects: names.map((name) => ({ _text: name })) as never }];
}
