/** A place in a file; both numbers count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Something in the content that a person has to fix, or should know of. */
export interface Problem extends Position {
  /** Path from the content folder, with forward slashes. */
  file: string;
  /** Errors stop a build; hints are thoughts that nobody has to follow. */
  severity: 'error' | 'warning' | 'hint';
  /** Short name of the rule that found it, for filters and annotations. */
  rule: string;
  /** Dotted path of the front matter or data field, where one is concerned. */
  field?: string;
  message: string;
  fix: string;
}

/** What is wrong, with the field that it is about: `start is more than a year ahead`. */
export function statement({ field, message }: Pick<Problem, 'field' | 'message'>): string {
  return field ? `${field} ${message}` : message;
}

/** Orders problems as a reader walks through files: by file, then line, then column. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
