import { Label } from '@/components/ui/label';
import type { Phase } from '@/lib/events/moments';
import type { CommunityEvent } from '@/lib/events/types';
import { ShowInPhase } from './event-clock';

const words: Record<Phase, string> = { now: 'On now', upcoming: 'Coming up', past: 'Ended' };

/**
 * What a visitor must know before anything else: cancelled, postponed, on now, or a draft. Stands
 * inside an event clock, which keeps the words about the time right.
 */
export function EventStatus({
  event,
  phase = event.phase,
  withTime = true,
}: {
  event: CommunityEvent;
  phase?: Phase;
  /** Whether it says where the event stands; not where that is said in words beside it. */
  withTime?: boolean;
}) {
  return (
    <>
      {event.status === 'cancelled' && <Label tone="red">Cancelled</Label>}
      {event.status === 'postponed' && <Label tone="straw">Postponed</Label>}
      {withTime && event.status === 'scheduled' && phase !== 'past' && (
        <>
          <ShowInPhase phases={['now']} now={phase}>
            <Label tone="rose">On now</Label>
          </ShowInPhase>
          <ShowInPhase phases={['upcoming', 'past']} now={phase}>
            <Label tone="straw">
              <span data-phase-text="">{words[phase]}</span>
            </Label>
          </ShowInPhase>
        </>
      )}
      {event.draft && <Label tone="straw">Draft</Label>}
    </>
  );
}
