import { calendarResponse } from '@/app/_shared/calendar';
import { itemRoute } from '@/app/_shared/item-routes';
import { getEvents } from '@/lib/events';
import { eventFile } from '@/lib/events/calendar-file';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = itemRoute({
  param: 'slug',
  items: getEvents,
  name: ({ slug }) => slug,
  respond: (event) => calendarResponse(eventFile(event)),
});
