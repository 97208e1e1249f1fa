import type { PersonRef } from '../packages/types';
import type { Stage } from './stages';

/** A submission or presubmission, as its issue tells it. Dates are calendar dates. */
export interface Review {
  /** The number of its issue, which also joins it to a package. */
  issue: number;
  href: string;
  name: string;
  kind: 'submission' | 'presubmission';
  stage: Stage;
  /** The latest numbered stage among its labels, also where a hold hides it. */
  reached?: Stage;
  open: boolean;
  author?: PersonRef;
  editor?: PersonRef;
  editorInChief?: PersonRef;
  opened?: string;
  closed?: string;
  accepted?: string;
  labels: string[];
  /** Normalized ids, such as `data-retrieval`. */
  categories: string[];
  /** Partner communities among its labels, lower case. */
  partners: string[];
  lastActivity?: { date: string; by?: PersonRef };
}

/** Someone on the editorial team, with the fields they chose. */
export interface Editor {
  handle: string;
  active: boolean;
  fields: string[];
}
