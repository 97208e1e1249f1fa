import { wholeFeed } from '../_shared/feeds';

export const dynamic = 'force-static';

export function GET(): Promise<Response> {
  return wholeFeed('json');
}
