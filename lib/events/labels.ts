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
  hybrid: 'Online and in person',
};

/** How a kind of event is called on pages. */
export function kindLabel(kind: EventKind): string {
  return kindLabels[kind];
}

/** How a way of taking part is called on pages. */
export function modeLabel(mode: PlaceMode): string {
  return modeLabels[mode];
}

/** How a page about part of the events is called, what it says, and how one of them is called. */
export interface Phrase {
  title: string;
  description: string;
  what: string;
}

const kindPhrases: Record<EventKind, Phrase> = {
  training: {
    title: 'Trainings',
    description:
      'Hands-on classes of pyOpenSci about Python packaging and open source, online and at conferences.',
    what: 'training',
  },
  sprint: {
    title: 'Sprints',
    description:
      'Days of shared open source work that pyOpenSci takes part in, with tasks for beginners too.',
    what: 'sprint',
  },
  community: {
    title: 'Community events',
    description:
      'Calls, summits, festivals and open discussions at which the pyOpenSci community comes together.',
    what: 'community event',
  },
  talk: {
    title: 'Talks',
    description:
      'Talks and keynotes by people of pyOpenSci about peer review, packaging and resilient communities.',
    what: 'talk',
  },
};

const modePhrases: Record<PlaceMode, Phrase> = {
  online: {
    title: 'Online events',
    description: 'Events of pyOpenSci that need no journey: everyone joins from where they are.',
    what: 'online event',
  },
  'in-person': {
    title: 'Events in person',
    description: 'Events of pyOpenSci at conferences and other places where people meet in a room.',
    what: 'event in person',
  },
  hybrid: {
    title: 'Events online and in person',
    description: 'Events of pyOpenSci with a room to sit in and a way to join from elsewhere.',
    what: 'event online and in person',
  },
};

/** The words of the page about a kind of events. */
export function kindPhrase(kind: EventKind): Phrase {
  return kindPhrases[kind];
}

/** The words of the page about a way of taking part. */
export function modePhrase(mode: PlaceMode): Phrase {
  return modePhrases[mode];
}
