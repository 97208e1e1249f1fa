import type { EventFields } from '../content/schema/event';

type Placed = Pick<EventFields, 'place' | 'conference'>;

export function placeName({ place, conference }: Placed): string | undefined {
  return place.mode === 'online' ? place.name : (conference ?? place.name ?? place.address);
}

/** Venue and address on one line, or undefined where neither is known. */
export function placeLine({ place }: Placed): string | undefined {
  return [place.name, place.address].filter(Boolean).join(', ') || undefined;
}

/** Where a map shows the place; undefined where nobody has to go anywhere. */
export function mapUrl({ place }: Placed): string | undefined {
  const where = placeLine({ place });
  if (place.mode === 'online' || !where) return undefined;
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query: where })}`;
}

/** The link to join online; undefined where none is known. */
export function joinUrl({ place }: Placed): string | undefined {
  return place.mode === 'in-person' ? undefined : place.url;
}
