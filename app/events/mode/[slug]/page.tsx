import { eventListRoute } from '@/app/_shared/event-list-route';
import { modePath } from '@/lib/events/collections';
import { modePhrases } from '@/lib/events/labels';

const route = eventListRoute({
  current: '/events/mode',
  phrases: modePhrases,
  path: modePath,
  keyOf: ({ place }) => place.mode,
});

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.render;
