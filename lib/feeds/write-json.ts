import { websubHub } from '../env';
import { type FeedFacts, jsonFeedPath } from '../feed-paths';
import { site } from '../site';
import { absoluteUrl } from '../urls';
import type { FeedItem, FeedPage } from './types';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed(
  items: readonly FeedItem[],
  facts: FeedFacts,
  { number, hasNext }: FeedPage = { number: 1, hasNext: false },
): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: facts.title,
    home_page_url: absoluteUrl(facts.page),
    feed_url: absoluteUrl(jsonFeedPath(facts.base, number)),
    next_url: hasNext ? absoluteUrl(jsonFeedPath(facts.base, number + 1)) : undefined,
    description: facts.description,
    icon: absoluteUrl('/icon-512.png'),
    favicon: absoluteUrl('/favicon.svg'),
    language: site.language,
    hubs: websubHub && [{ type: 'WebSub', url: websubHub }],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      image: item.image.url,
      date_published: item.published.toISOString(),
      date_modified: item.updated.toISOString(),
      authors: item.authors,
      tags: item.tags,
      language: item.language,
      // An extension, as JSON Feed names them; the format has no license.
      _license: item.license,
      attachments: [
        {
          url: item.image.url,
          mime_type: item.image.type,
          size_in_bytes: item.image.length,
        },
      ],
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
