import { rssResponse } from '@/app/_shared/responses';
import { rssText } from '@/lib/feeds/channel';
import { deadlineFeed } from '@/lib/feeds/deadlines';

export const dynamic = 'force-static';

export function GET(): Response {
  return rssResponse(rssText(deadlineFeed()));
}
