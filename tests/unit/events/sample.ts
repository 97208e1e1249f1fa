import { type EventFields, eventSchema } from '@/lib/content/schema/event';
import { toEvent } from '@/lib/events';
import type { CommunityEvent } from '@/lib/events/types';

export const DENVER = 'America/Denver';

/** Front matter of an online call, with what a test wants to be different. */
export function sampleFields(change: Partial<EventFields> = {}): EventFields {
  return eventSchema.parse({
    title: 'A call',
    description: 'A call about packaging, for everyone who would like to listen and to ask.',
    start: '2026-05-16T10:00',
    end: '2026-05-16T11:30',
    timezone: DENVER,
    kind: 'community',
    place: { mode: 'online', url: 'https://example.org/room' },
    ...change,
  });
}

export function sampleEvent(
  change: Partial<EventFields> = {},
  { slug = 'a-call', now = '2026-05-01T00:00:00Z' } = {},
): CommunityEvent {
  const fields = sampleFields(change);
  return toEvent({ ...fields, slug, file: `events/${slug}.mdx` }, new Date(now));
}
