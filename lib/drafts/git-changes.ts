import { git, mergeBase } from '../git';

/** A line of a difference between two versions of a text. */
export interface DiffLine {
  kind: 'added' | 'removed' | 'kept';
  text: string;
}

/** A document that a branch changes. */
export interface ChangedFile {
  /** Path from the content folder. */
  file: string;
  lines: DiffLine[];
}

const KINDS: Readonly<Record<string, DiffLine['kind']>> = {
  '+': 'added',
  '-': 'removed',
  ' ': 'kept',
};

/**
 * Reads what `git diff` prints for documents.
 * @param diff with paths from the content folder, without prefixes
 */
export function readDiff(diff: string): ChangedFile[] {
  return diff
    .split(/^diff --git .*\n/m)
    .slice(1)
    .flatMap((part): ChangedFile[] => {
      const file = /^\+\+\+ (.+?)\t?$/m.exec(part)?.[1];
      const start = part.search(/^@@ /m);
      if (!file?.endsWith('.mdx') || start === -1) return [];
      const lines = part
        .slice(start)
        .split('\n')
        .flatMap((line): DiffLine[] => {
          const kind = KINDS[line.charAt(0)];
          return kind ? [{ kind, text: line.slice(1) }] : [];
        });
      return [{ file, lines }];
    });
}

/**
 * The documents that differ from the main branch, with their differences.
 * @param folder the content folder
 * @returns undefined where there is no git, or no main branch to compare with
 */
export function changedDocuments(folder: string): ChangedFile[] | undefined {
  const base = mergeBase(folder);
  if (base === undefined) return undefined;
  const options = ['--relative', '--no-prefix', '--no-color', '--no-ext-diff'];
  const diff = git(folder, '-c', 'core.quotePath=false', 'diff', ...options, base, '--', '.');
  return diff === undefined ? undefined : readDiff(diff);
}
