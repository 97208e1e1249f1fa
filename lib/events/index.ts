import { type ContentDocument, eventDocuments } from '../content/repository';
import type { EventFields } from '../content/schema/event';
import { now, showDrafts } from '../env';
import { type Phase, phaseAt, startInstant } from './moments';
import type { CommunityEvent } from './types';

export { kindLabel, modeLabel } from './labels';
export { describeMoments, endInstant, type Phase, startInstant } from './moments';
export type { CommunityEvent } from './types';

const toEvent = ({ slug, file, fields }: ContentDocument<EventFields>): CommunityEvent => ({
  ...fields,
  slug,
  file,
  phase: phaseAt(fields, now()),
});

/** Earliest first; events that begin together by title. */
export function byStart(a: CommunityEvent, b: CommunityEvent): number {
  return (
    startInstant(a).getTime() - startInstant(b).getTime() || a.title.localeCompare(b.title, 'en')
  );
}

const events = eventDocuments
  .map(toEvent)
  .filter((event) => showDrafts || !event.draft)
  .sort(byStart);

/** Every event that may be shown, earliest first. */
export function getEvents(): readonly CommunityEvent[] {
  return events;
}

/** Events by where they stand at the build: what comes next first, what is over newest first. */
export function getEventsByPhase(): Record<Phase, CommunityEvent[]> {
  const of = (phase: Phase) => events.filter((event) => event.phase === phase);
  return { now: of('now'), upcoming: of('upcoming'), past: of('past').reverse() };
}

/** The event with this slug and its MDX body, or undefined when it may not be shown. */
export function getEvent(slug: string): (CommunityEvent & { body: string }) | undefined {
  const event = events.find((candidate) => candidate.slug === slug);
  const document = eventDocuments.find((candidate) => candidate.slug === slug);
  return event && document ? { ...event, body: document.body } : undefined;
}
