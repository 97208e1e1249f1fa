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

/** What is wrong, and how to fix it. */
export type Explanation = Pick<Problem, 'message' | 'fix'>;

/** What is said of a problem, without its place. */
export type Finding = Explanation & Pick<Problem, 'severity'>;

const finding =
  (severity: Problem['severity']) =>
  (message: string, fix: string): Finding => ({ severity, message, fix });
export const error = finding('error');
export const warning = finding('warning');
export const hint = finding('hint');

/** The start of a file, for what is wrong with all of it. */
export const atTop = (file: string, rule: string) => ({ file, line: 1, column: 1, rule });

const singular = (name: string): string => name.replace(/(?<=s)es$|(?<!ie)s$/, '');

/**
 * A field as people call it.
 * @param field a dotted path, in which the items of a list count from 1
 * @returns `author 1` of `authors.1`, `price of ticket 2 of registration`, and others as they are
 */
export function fieldLabel(field: string): string {
  let shown = '';
  let names: string[] = [];
  const put = (name: string) => {
    if (name !== '') shown = shown ? `${name} of ${shown}` : name;
  };
  for (const part of field.split('.')) {
    if (!/^\d+$/.test(part)) {
      names.push(part);
      continue;
    }
    const list = names.pop() ?? 'entries';
    put(names.join('.'));
    put(`${list === 'entries' ? 'entry' : singular(list)} ${part}`);
    names = [];
  }
  put(names.join('.'));
  return shown;
}

/** What is wrong, with the field that it is about: `start is more than a year ahead`. */
export function statement({ field, message }: Pick<Problem, 'field' | 'message'>): string {
  return field ? `${fieldLabel(field)} ${message}` : message;
}

/** Orders problems as a reader walks through files: by file, then line, then column. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
