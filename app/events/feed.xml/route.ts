import { rssText } from '@/lib/feeds/channel';
import { eventFeed } from '@/lib/feeds/events';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(rssText(eventFeed()), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
}
