import { labelOf } from '../capitalized';
import type { EventKind, PlaceMode } from '../content/schema/event';

export const kindLabel: (kind: EventKind) => string = labelOf;
export const modeLabel: (mode: PlaceMode) => string = labelOf;

/** Texts of a page that lists one kind of events. */
export interface Phrase {
  title: string;
  description: string;
  /** A plural noun that follows "No upcoming". */
  what: string;
}

const phrase = (title: string, description: string): Phrase => ({
  title,
  description,
  what: title.toLowerCase(),
});

export const kindPhrases: Record<EventKind, Phrase> = {
  training: phrase(
    'Trainings',
    'Hands-on pyOpenSci trainings on Python packaging and open source, online and at conferences.',
  ),
  sprint: phrase(
    'Sprints',
    'Open source sprints with pyOpenSci, with tasks for beginners and experienced contributors.',
  ),
  community: phrase(
    'Community events',
    'Calls, summits, festivals, and open discussions of the pyOpenSci community.',
  ),
  talk: phrase(
    'Talks',
    'pyOpenSci talks and keynotes about peer review, packaging, and resilient communities.',
  ),
};

export const modePhrases: Record<PlaceMode, Phrase> = {
  online: phrase('Online events', 'pyOpenSci events that you can join from anywhere.'),
  'in-person': phrase('In-person events', 'pyOpenSci events at conferences and other venues.'),
  hybrid: phrase('Hybrid events', 'pyOpenSci events that you can attend in person or join online.'),
};
