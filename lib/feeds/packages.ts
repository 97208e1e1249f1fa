import type { Feed } from 'feed';
import { utcMidnight } from '../dates/calendar-date';
import type { Package } from '../packages';
import { categoryLabel } from '../packages/categories';
import { creditOfRef } from '../people';
import { absoluteUrl, urls } from '../urls';
import { channel, creators, EMPTY } from './channel';

/** How many packages a feed carries. */
const LENGTH = 30;

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
  const dateOf = ({ accepted }: Package): Date => (accepted ? utcMidnight(accepted) : EMPTY);
  const feed = channel({
    ...facts,
    links: { rss: facts.path },
    updated: items[0] && dateOf(items[0]),
  });
  for (const item of items) {
    const date = dateOf(item);
    feed.addItem({
      id: absoluteUrl(urls.package(item.slug)),
      title: item.name,
      link: absoluteUrl(urls.package(item.slug)),
      description: item.description,
      date,
      published: date,
      extensions: creators(item.authors.map((ref) => creditOfRef(ref).name)),
      category: item.categories.map((id) => ({ name: categoryLabel(id) })),
    });
  }
  return feed;
}
