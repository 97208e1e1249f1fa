import { itemRoute } from '@/app/_shared/item-routes';
import { fileResponse } from '@/app/_shared/responses';
import { getEvents, kindLabel } from '@/lib/events';
import { calendarFile } from '@/lib/events/calendar-file';
import { eventKinds } from '@/lib/events/collections';
import { site } from '@/lib/site';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = itemRoute({
  param: 'file',
  items: () => eventKinds,
  name: (kind) => `${kind}.ics`,
  respond(kind) {
    const events = getEvents().filter((event) => event.kind === kind);
    return fileResponse(
      calendarFile(`${site.name} events: ${kindLabel(kind)}`, events),
      'text/calendar',
    );
  },
});
