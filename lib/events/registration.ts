import type { EventFields } from '../content/schema/event';
import { parseMoment } from '../dates/moment';
import { momentInstant } from '../dates/time-zone';
import { endInstant, type Moments } from './moments';

export type RegistrationState = 'opens-later' | 'open' | 'sold-out' | 'closed';

type Registered = Moments & Pick<EventFields, 'registration' | 'status'>;

/** Between which instants registration is open: from always, where no opening is named, to the end. */
export function registrationWindow(event: Registered): { opens?: Date; closes: Date } {
  const { opens, closes } = event.registration ?? {};
  const { timezone } = event;
  return {
    ...(opens ? { opens: momentInstant(parseMoment(opens, timezone)) } : {}),
    closes: closes ? endInstant({ start: closes, end: closes, timezone }) : endInstant(event),
  };
}

/**
 * The state of registration at an instant, from the data and the clock.
 * @returns undefined for events without registration
 */
export function registrationState(event: Registered, instant: Date): RegistrationState | undefined {
  if (!event.registration) return undefined;
  const { opens, closes } = registrationWindow(event);
  if (event.status !== 'scheduled' || instant >= closes) return 'closed';
  if (event.registration.soldOut) return 'sold-out';
  return opens && instant < opens ? 'opens-later' : 'open';
}

function describeAmount(price: number, currency = 'USD'): string {
  if (price === 0) return 'Free';
  return price.toLocaleString('en-US', {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
}

/** What taking part costs: `Free`, `$10`, `Students: Free, Others: €20`; undefined if no price is known. */
export function describePrice(registration: EventFields['registration']): string | undefined {
  if (!registration) return undefined;
  const { price, currency, tickets = [] } = registration;
  const single = price === undefined ? [] : [describeAmount(price, currency)];
  const named = tickets.map((it) => `${it.name}: ${describeAmount(it.price, it.currency)}`);
  return [...single, ...named].join(', ') || undefined;
}
