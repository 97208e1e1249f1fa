import { readSiteFacts } from '@/lib/check/site-facts';
import { utcDate } from '@/lib/dates/calendar-date';
import { contentDir, now } from '@/lib/env';

export const dynamic = 'force-static';

/** What the check of a text in the browser has to know of the published site. */
export function GET(): Response {
  return Response.json(readSiteFacts(contentDir, process.cwd(), utcDate(now())));
}
