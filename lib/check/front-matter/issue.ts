import type { Path } from '../../content/yaml';

export interface ValidationIssue {
  path: Path;
  /** Set where the issue is a key that should not be there. */
  unknownKey?: string;
  /** A warning leaves the document usable. Without it the issue is an error. */
  severity?: 'error' | 'warning';
  /** Fields whose absence is part of the issue: it is unknown where one of them can't be read. */
  absent?: readonly string[];
  cause: string;
  fix: string;
}

/** An issue of a field, named by its path with dots, or of a part of one. */
export const issue = (path: string | Path, cause: string, fix: string): ValidationIssue => ({
  path: typeof path === 'string' ? path.split('.') : path,
  cause,
  fix,
});
