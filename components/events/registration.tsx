import { ButtonLink } from '@/components/ui/button-link';
import { describeMoment } from '@/lib/events/moments';
import type { RegistrationState } from '@/lib/events/registration';
import type { CommunityEvent } from '@/lib/events/types';

/** Registration of an event: its window, and its state when the page was built. */
export interface RegistrationFacts {
  state: RegistrationState;
  opens?: Date;
  closes: Date;
}

/**
 * Whether one can register, and where. The parts hold before and after instants, which the event
 * clock around them knows; without scripts they show how it was at the build.
 */
export function Registration({
  event,
  facts: { state, opens, closes },
}: {
  event: CommunityEvent;
  facts: RegistrationFacts;
}) {
  const { registration, timezone, status } = event;
  if (!registration || status === 'postponed') return null;
  const until = closes.toISOString();
  const from = opens?.toISOString();
  if (status === 'cancelled') return <p className="font-semibold">Registration is closed.</p>;
  return (
    <div className="grid gap-3">
      {opens && registration.opens && (
        <p data-until={from} hidden={state !== 'opens-later'} className="font-semibold">
          Registration opens on {describeMoment(registration.opens, timezone)}.
        </p>
      )}
      {registration.soldOut ? (
        <p data-until={until} hidden={state !== 'sold-out'} className="font-semibold">
          This event is sold out.
        </p>
      ) : (
        <div data-from={from} data-until={until} hidden={state !== 'open'}>
          <p className="mb-3 font-semibold">
            Registration is open
            {registration.closes && ` until ${describeMoment(registration.closes, timezone)}`}.
          </p>
          <ButtonLink href={registration.url}>Register</ButtonLink>
        </div>
      )}
      <p data-from={until} hidden={state !== 'closed'} className="text-ink-soft">
        Registration is closed.
      </p>
    </div>
  );
}
