import { rssText } from '@/lib/feeds/channel';
import { deadlineFeed } from '@/lib/feeds/deadlines';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(rssText(deadlineFeed()), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
}
