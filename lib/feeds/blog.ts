import { Feed } from 'feed';
import { getPosts } from '../blog';
import { topicLabel } from '../blog/labels';
import { utcMidnight } from '../dates/calendar-date';
import { now } from '../env';
import { creditOf } from '../people';
import { site } from '../site';
import { absoluteUrl, urls } from '../urls';

/** How many posts the feed carries. */
const LENGTH = 30;

/** The newest posts as a feed. Its date is that of the newest post, so equal content gives equal bytes. */
export function blogFeed(): Feed {
  const posts = getPosts()
    .filter(({ state }) => state === 'published')
    .slice(0, LENGTH);
  const dates = posts.map(({ date, updated }) => updated ?? date).sort();
  const feed = new Feed({
    id: absoluteUrl('/blog'),
    title: `${site.name} blog`,
    description: site.description,
    link: absoluteUrl('/blog'),
    language: site.language,
    copyright: site.contentLicense.name,
    updated: dates.length > 0 ? utcMidnight(dates.at(-1) ?? '') : now(),
    feedLinks: { rss: absoluteUrl('/feed.xml') },
  });
  for (const post of posts) {
    feed.addItem({
      id: absoluteUrl(urls.post(post.slug)),
      title: post.title,
      link: absoluteUrl(urls.post(post.slug)),
      description: post.description,
      date: utcMidnight(post.updated ?? post.date),
      published: utcMidnight(post.date),
      author: post.authors.map((handle) => ({ name: creditOf(handle).name })),
      category: [topicLabel(post.topic), ...post.tags].map((name) => ({ name })),
    });
  }
  return feed;
}
