import { itemRoute } from '@/app/_shared/item-routes';
import { fileResponse } from '@/app/_shared/responses';
import { getEvents } from '@/lib/events';
import { eventFile } from '@/lib/events/calendar-file';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** One calendar file for each date of a series. */
export const { generateStaticParams, GET } = itemRoute({
  param: 'slug/date',
  items: () =>
    getEvents()
      .filter(({ repeat }) => repeat)
      .flatMap((event) => event.occurrences.map((occurrence) => ({ event, occurrence }))),
  name: ({ event, occurrence }) => `${event.slug}/${occurrence.id}.ics`,
  respond: ({ event, occurrence }) => fileResponse(eventFile(event, occurrence), 'text/calendar'),
});
