import { fileResponse } from '@/app/_shared/responses';
import { getEvents } from '@/lib/events';
import { calendarFile } from '@/lib/events/calendar-file';
import { site } from '@/lib/site';

export const dynamic = 'force-static';

export function GET(): Response {
  return fileResponse(calendarFile(`${site.name} events`, getEvents()), 'text/calendar');
}
