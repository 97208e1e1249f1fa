import { ButtonLink } from '@/components/ui/button-link';
import { type CreditItem, Credits } from '@/components/ui/credits';
import { Facts } from '@/components/ui/facts';
import { modeLabel } from '@/lib/events/labels';
import { describeMoments } from '@/lib/events/moments';
import type { CommunityEvent } from '@/lib/events/types';

function Place({ place }: { place: CommunityEvent['place'] }) {
  const where = [place.name, place.address].filter(Boolean).join(', ') || modeLabel(place.mode);
  return place.url ? <a href={place.url}>{where}</a> : where;
}

function price({ registration }: CommunityEvent): string | undefined {
  if (registration?.price === undefined) return undefined;
  if (registration.price === 0) return 'Free';
  return registration.price.toLocaleString('en-US', {
    style: 'currency',
    currency: registration.currency ?? 'USD',
    minimumFractionDigits: 0,
  });
}

/** What a visitor needs to know to come, or where to find what is left of an event. */
export function EventFacts({
  event,
  speakers,
}: {
  event: CommunityEvent;
  speakers: readonly CreditItem[];
}) {
  const { date, time } = describeMoments(event);
  const { registration, url, recording, materials, phase } = event;
  const page = registration && phase !== 'past' ? registration.url : url;
  return (
    <aside aria-label="Facts about this event" className="grid gap-6">
      <Facts
        facts={[
          { term: 'When', value: time ? `${date}, ${time}` : date },
          { term: 'Time zone', value: event.timezone?.replaceAll('_', ' ') },
          { term: 'Where', value: <Place place={event.place} /> },
          { term: 'Part of', value: event.conference },
          {
            term: event.kind === 'training' ? 'Taught by' : 'With',
            value: speakers.length > 0 && <Credits people={speakers} />,
          },
          { term: 'Price', value: price(event) },
          { term: 'Seats', value: registration?.seats },
          {
            term: 'Materials',
            value: materials.length > 0 && (
              <ul>
                {materials.map((item) => (
                  <li key={item.url}>
                    <a href={item.url}>{item.title}</a>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <p className="flex flex-wrap gap-3">
        {page && (
          <ButtonLink href={page}>
            {page === registration?.url && phase !== 'past' ? 'Register' : 'Event website'}
          </ButtonLink>
        )}
        {recording && (
          <ButtonLink href={recording} look="outline">
            Watch the recording
          </ButtonLink>
        )}
      </p>
    </aside>
  );
}
