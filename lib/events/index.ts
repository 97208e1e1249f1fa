import { type EventDocument, eventDocuments } from '../content/repository';
import type { EventFields } from '../content/schema/event';
import { now, showDrafts } from '../env';
import { coverImage } from '../images';
import { type Phase, phaseAt, startInstant } from './moments';
import { currentOccurrence, eventPhase, occurrencesOf } from './occurrences';
import type { CommunityEvent, EventDate } from './types';

export { kindLabel, modeLabel } from './labels';
export { describeDays, type Phase, startInstant } from './moments';
export type { CommunityEvent, EventDate } from './types';

export function toEvent(
  event: EventFields & Pick<EventDocument, 'slug' | 'file'>,
  instant: Date,
): CommunityEvent {
  const occurrences = occurrencesOf(event, instant);
  const { start, end, timezone } = event;
  return {
    ...event,
    image: coverImage(event),
    occurrences,
    current: currentOccurrence(occurrences, instant) ?? { id: start, start, end, timezone },
    phase: eventPhase(occurrences, instant),
  };
}

/** Earliest first; events that begin together by title. */
function byStart(a: CommunityEvent, b: CommunityEvent): number {
  return (
    startInstant(a).getTime() - startInstant(b).getTime() || a.title.localeCompare(b.title, 'en')
  );
}

const events = eventDocuments
  .map(({ _id, _raw, type, body, ...event }) => toEvent(event, now()))
  .filter((event) => showDrafts || !event.draft)
  .sort(byStart);

/** Every event that may be shown, earliest first. */
export function getEvents(): readonly CommunityEvent[] {
  return events;
}

function byPhase<Item extends { phase: Phase }>(items: readonly Item[]): Record<Phase, Item[]> {
  const of = (phase: Phase) => items.filter((item) => item.phase === phase);
  return { now: of('now'), upcoming: of('upcoming'), past: of('past').reverse() };
}

/** Events by phase at the build: upcoming ones earliest first, past ones newest first. */
export function getEventsByPhase(): Record<Phase, CommunityEvent[]> {
  return byPhase(events);
}

/** Every date of some events by its phase at an instant, in the order of `getEventsByPhase`. */
export function datesByPhase(
  list: readonly CommunityEvent[],
  instant = now(),
): Record<Phase, EventDate[]> {
  const dates = list
    .flatMap((event) =>
      event.occurrences.map((occurrence): EventDate => {
        return { event, occurrence, phase: phaseAt(occurrence, instant) };
      }),
    )
    .sort((a, b) => startInstant(a.occurrence).getTime() - startInstant(b.occurrence).getTime());
  return byPhase(dates);
}

/** The event with this slug and its MDX body, or undefined when it may not be shown. */
export function getEvent(slug: string): (CommunityEvent & { body: string }) | undefined {
  const event = events.find((candidate) => candidate.slug === slug);
  const document = eventDocuments.find((candidate) => candidate.slug === slug);
  return event && document ? { ...event, body: document.body.raw } : undefined;
}
