import { eventFeed } from '@/lib/feeds/events';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(eventFeed().rss2(), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
}
