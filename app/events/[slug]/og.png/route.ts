import { itemRoute } from '@/app/_shared/item-routes';
import { fileResponse } from '@/app/_shared/responses';
import { eventImage } from '@/app/_shared/social-images';
import { getEvents } from '@/lib/events';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = itemRoute({
  param: 'slug',
  items: getEvents,
  name: ({ slug }) => slug,
  respond: async (event) => fileResponse(await eventImage(event), 'image/png'),
});
