import { Feed } from 'feed';
import { utcMidnight } from '../dates/calendar-date';
import type { Package } from '../packages';
import { categoryLabel } from '../packages/categories';
import { creditOfRef } from '../people';
import { site } from '../site';
import { absoluteUrl, urls } from '../urls';

/** How many packages a feed carries. */
const LENGTH = 30;

// The date of a feed without items, so that equal content gives equal bytes.
const EMPTY = '2018-01-01';

/**
 * Newly accepted packages as a feed, newest first. Packages without a date of acceptance are left
 * out, because readers could not tell when they came.
 * @param facts what the feed is about, and the paths of its page and of itself
 */
export function packagesFeed(
  packages: readonly Package[],
  facts: { title: string; description: string; page: string; path: string },
): Feed {
  const items = packages.filter(({ accepted }) => accepted !== undefined).slice(0, LENGTH);
  const feed = new Feed({
    id: absoluteUrl(facts.page),
    title: facts.title,
    description: facts.description,
    link: absoluteUrl(facts.page),
    language: site.language,
    copyright: site.contentLicense.name,
    updated: utcMidnight(items[0]?.accepted ?? EMPTY),
    feedLinks: { rss: absoluteUrl(facts.path) },
  });
  for (const item of items) {
    const date = utcMidnight(item.accepted ?? EMPTY);
    feed.addItem({
      id: absoluteUrl(urls.package(item.slug)),
      title: item.name,
      link: absoluteUrl(urls.package(item.slug)),
      description: item.description,
      date,
      published: date,
      author: item.authors.map((ref) => ({ name: creditOfRef(ref).name })),
      category: item.categories.map((id) => ({ name: categoryLabel(id) })),
    });
  }
  return feed;
}
