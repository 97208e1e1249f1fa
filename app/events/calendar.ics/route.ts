import { calendarResponse } from '@/app/_shared/calendar';
import { getEvents } from '@/lib/events';
import { calendarFile } from '@/lib/events/calendar-file';
import { site } from '@/lib/site';

export const dynamic = 'force-static';

export function GET(): Response {
  return calendarResponse(calendarFile(`${site.name} events`, getEvents()));
}
