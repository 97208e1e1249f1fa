import { rssResponse } from '@/app/_shared/responses';
import { rssText } from '@/lib/feeds/channel';
import { eventFeed } from '@/lib/feeds/events';

export const dynamic = 'force-static';

export function GET(): Response {
  return rssResponse(rssText(eventFeed()));
}
