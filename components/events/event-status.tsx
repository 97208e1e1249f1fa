import { Label } from '@/components/ui/label';
import type { CommunityEvent } from '@/lib/events/types';

/** What a visitor must know before anything else: cancelled, postponed, on now, or a draft. */
export function EventStatus({ event }: { event: CommunityEvent }) {
  return (
    <>
      {event.status === 'cancelled' && <Label tone="red">Cancelled</Label>}
      {event.status === 'postponed' && <Label tone="straw">Postponed</Label>}
      {event.status === 'scheduled' && event.phase === 'now' && <Label tone="rose">On now</Label>}
      {event.draft && <Label tone="straw">Draft</Label>}
    </>
  );
}
