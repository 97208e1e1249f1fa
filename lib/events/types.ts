import type { EventFields } from '../content/schema/event';
import type { SiteImage } from '../images';
import type { Phase } from './moments';
import type { Occurrence } from './occurrences';

/** An event without its body, for lists. */
export interface CommunityEvent extends EventFields {
  slug: string;
  file: string;
  /** Its cover; without one it is shown with art of its own. */
  image?: SiteImage;
  /** The times it takes place, earliest first; a single one unless it repeats. */
  occurrences: Occurrence[];
  /** The time that is on at the build, else the next, else the last. */
  current: Occurrence;
  phase: Phase;
}

/** One date of an event, as lists show it: a series is in them once for each of its dates. */
export interface EventDate {
  event: CommunityEvent;
  occurrence: Occurrence;
  phase: Phase;
}
