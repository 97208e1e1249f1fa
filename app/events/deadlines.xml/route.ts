import { rssResponse } from '@/app/_shared/responses';
import { deadlineFeed } from '@/lib/feeds/deadlines';

export const dynamic = 'force-static';

export function GET(): Response {
  return rssResponse(deadlineFeed());
}
