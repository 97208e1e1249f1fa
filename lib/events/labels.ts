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
