import type { Feed } from 'feed';
import { utcMidnight } from '../dates/calendar-date';
import { categoryLabel, domainLabel } from '../packages';
import { partnerName } from '../partners';
import { creditOfRef } from '../people';
import type { Review } from '../reviews';
import { stageFacts } from '../reviews/stages';
import { reviewTopics } from '../reviews/topics';
import { absoluteUrl } from '../urls';
import { channel, creators, EMPTY } from './channel';

const dateOf = ({ lastActivity, opened }: Review): Date => {
  const day = lastActivity?.date ?? opened;
  return day ? utcMidnight(day) : EMPTY;
};

/**
 * Open submissions as a feed, the latest activity first. Each stage of a review is an item of its
 * own, so that a subscriber sees when it moves.
 * @param facts what the feed is about, and the paths of its page and of itself
 */
export function reviewsFeed(
  reviews: readonly Review[],
  facts: { title: string; description: string; page: string; path: string },
): Feed {
  const items = [...reviews].sort((a, b) => dateOf(b).getTime() - dateOf(a).getTime());
  const feed = channel({
    ...facts,
    links: { rss: facts.path },
    updated: items[0] && dateOf(items[0]),
  });
  for (const review of items) {
    const { label, need } = stageFacts(review.stage);
    const { description, domains } = reviewTopics(review.issue);
    const subjects = [
      ...domains.map(domainLabel),
      ...review.partners.map(partnerName),
      ...review.categories.map(categoryLabel),
    ];
    feed.addItem({
      id: `${absoluteUrl(facts.page)}#${review.issue}-${review.stage}`,
      title: `${review.name}: ${need}`,
      link: review.href,
      description: [description, `Stage: ${label}.`].filter(Boolean).join(' '),
      date: dateOf(review),
      published: dateOf(review),
      extensions: review.author ? creators([creditOfRef(review.author).name]) : undefined,
      category: [...new Set(subjects)].map((name) => ({ name })),
    });
  }
  return feed;
}
