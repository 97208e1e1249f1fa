import type { Path } from '../../content/yaml';

/** One fault of a value, in words, with the path to where it stands. */
export interface ValidationIssue {
  path: Path;
  /** Set where the fault is a key that should not be there. */
  unknownKey?: string;
  /** A warning leaves the document usable. Without it the fault is an error. */
  severity?: 'error' | 'warning';
  cause: string;
  fix: string;
}
