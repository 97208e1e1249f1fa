import { getEvents } from '@/lib/events';
import { eventRecord } from '@/lib/events/api';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(
    getEvents()
      .filter(({ draft }) => !draft)
      .map(eventRecord),
  );
}
