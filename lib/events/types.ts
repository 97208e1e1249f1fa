import type { EventFields } from '../content/schema/event';
import type { Phase } from './moments';

/** An event without its body, for lists. */
export interface CommunityEvent extends EventFields {
  slug: string;
  file: string;
  /** Where it stands at the instant of the build. */
  phase: Phase;
}
