import { eventListRoute } from '@/app/_shared/event-list-route';
import { kindPath } from '@/lib/events/collections';
import { kindPhrases } from '@/lib/events/labels';

const route = eventListRoute({
  current: '/events/kind',
  phrases: kindPhrases,
  path: kindPath,
  keyOf: ({ kind }) => kind,
});

export const dynamicParams = false;
export const { generateStaticParams, generateMetadata } = route;
export default route.render;
