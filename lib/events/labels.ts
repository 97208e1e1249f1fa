import type { EventKind, PlaceMode } from '../content/schema/event';

const kindLabels: Record<EventKind, string> = {
  training: 'Training',
  sprint: 'Sprint',
  community: 'Community',
  talk: 'Talk',
};

const modeLabels: Record<PlaceMode, string> = {
  online: 'Online',
  'in-person': 'In person',
  hybrid: 'Hybrid',
};

export function kindLabel(kind: EventKind): string {
  return kindLabels[kind];
}

export function modeLabel(mode: PlaceMode): string {
  return modeLabels[mode];
}

/** Texts of a page that lists one kind of events. */
export interface Phrase {
  title: string;
  description: string;
  /** A plural noun that follows "No upcoming". */
  what: string;
}

export const kindPhrases: Record<EventKind, Phrase> = {
  training: {
    title: 'Trainings',
    description:
      'Hands-on pyOpenSci trainings on Python packaging and open source, online and at conferences.',
    what: 'trainings',
  },
  sprint: {
    title: 'Sprints',
    description:
      'Open source sprints with pyOpenSci, with tasks for beginners and experienced contributors.',
    what: 'sprints',
  },
  community: {
    title: 'Community events',
    description: 'Calls, summits, festivals, and open discussions of the pyOpenSci community.',
    what: 'community events',
  },
  talk: {
    title: 'Talks',
    description:
      'pyOpenSci talks and keynotes about peer review, packaging, and resilient communities.',
    what: 'talks',
  },
};

export const modePhrases: Record<PlaceMode, Phrase> = {
  online: {
    title: 'Online events',
    description: 'pyOpenSci events that you can join from anywhere.',
    what: 'online events',
  },
  'in-person': {
    title: 'In-person events',
    description: 'pyOpenSci events at conferences and other venues.',
    what: 'in-person events',
  },
  hybrid: {
    title: 'Hybrid events',
    description: 'pyOpenSci events that you can attend in person or join online.',
    what: 'hybrid events',
  },
};
