import { Label } from '@/components/ui/label';
import type { Phase } from '@/lib/events/moments';
import type { CommunityEvent } from '@/lib/events/types';
import { ShowInPhase } from './event-clock';

export const phaseWords: Record<Phase, string> = {
  now: 'On now',
  upcoming: 'Upcoming',
  past: 'Ended',
};

/** Renders inside an `EventClock`, which keeps the phase up to date. */
export function EventStatus({
  event,
  phase = event.phase,
  withTime = true,
}: {
  event: CommunityEvent;
  phase?: Phase;
  /** Whether to show the phase. */
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
              <span data-phase-text="">{phaseWords[phase]}</span>
            </Label>
          </ShowInPhase>
        </>
      )}
      {event.draft && <Label tone="straw">Draft</Label>}
    </>
  );
}
