import { rssResponse } from '@/app/_shared/responses';
import { eventFeed } from '@/lib/feeds/events';

export const dynamic = 'force-static';

export function GET(): Response {
  return rssResponse(eventFeed());
}
