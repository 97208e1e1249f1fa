import { itemRoute } from '@/app/_shared/item-routes';
import { fileResponse } from '@/app/_shared/responses';
import { getEvents } from '@/lib/events';
import { eventFile } from '@/lib/events/calendar-file';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = itemRoute({
  param: 'slug',
  items: getEvents,
  name: ({ slug }) => slug,
  respond: (event) => fileResponse(eventFile(event), 'text/calendar'),
});
