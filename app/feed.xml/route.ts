import { blogFeed } from '@/lib/feeds/blog';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(blogFeed().rss2(), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
}
