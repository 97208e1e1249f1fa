import * as z from 'zod';
import { eventSchema } from '@/lib/content/schema/event';
import { dateOf } from '@/lib/dates/moment';
import { kindLabel, modeLabel } from '@/lib/events/labels';
import { describeDays, describeWhen } from '@/lib/events/moments';
import { placeName } from '@/lib/events/place';
import type { Fields } from './document';

const { kind, start, end, timezone, place, conference } = eventSchema.shape;

/** A mistake in one field hides no other. */
const known = z.object({
  kind: kind.optional().catch(undefined),
  start: start.optional().catch(undefined),
  end: end.optional().catch(undefined),
  timezone: timezone.catch(undefined),
  place: place.optional().catch(undefined),
  conference: conference.catch(undefined),
});

type Known = z.infer<typeof known>;

/** Days in the order of the calendar; times only where their zone is known. */
function whenLine({ start, end = '', timezone }: Known): string | undefined {
  if (!start) return undefined;
  const day = dateOf(start);
  const moments = { start, end: dateOf(end) < day ? day : end, timezone };
  return timezone ? describeWhen(moments) : describeDays(moments);
}

/** The type of an event, when and where it is, in one line: what of it is known and right. */
export function eventLine(fields: Fields): string {
  const event = known.parse(fields);
  const { kind, place, conference } = event;
  const where = place ? [modeLabel(place.mode), placeName({ place, conference })] : [];
  return [kind && kindLabel(kind), whenLine(event), ...where].filter(Boolean).join(' ·\u00a0');
}
