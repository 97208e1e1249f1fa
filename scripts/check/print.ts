import { join, relative } from 'node:path';
import pc from 'picocolors';
import type { CheckResult } from '@/lib/check';
import { type CheckedDocument, isDraft } from '@/lib/check/document';
import { findPlaceholders } from '@/lib/check/rules/placeholders';
import { counted } from '@/lib/counted';
import type { DataNote } from '@/lib/data/loose';
import { groupBy } from '@/lib/group';
import { printable } from '@/lib/printable';
import { fieldLabel, type Problem } from '@/lib/problem';

function problemLines(
  { line, column, field, message, fix, severity }: Problem,
  path: string,
): string[] {
  const mark = { error: pc.red('✗'), warning: pc.yellow('!'), hint: pc.blue('·') }[severity];
  const subject = field ? `${pc.bold(printable(fieldLabel(field)))} ` : '';
  return [
    `  ${mark} ${pc.dim(`${path}:${line}:${column}`)}  ${subject}${printable(message)}`,
    // Further lines of a fix are to be pasted: nothing comes before them.
    `      ${pc.cyan('→')} ${printable(fix)}`,
  ];
}

/**
 * The problems of a check as people read them: grouped by file, each with its place and its fix.
 * @param folder the content folder, which the paths of files are relative to
 */
export function formatProblems(problems: readonly Problem[], folder: string): string {
  const shown = relative(process.cwd(), folder) || '.';
  const files = groupBy(problems, (problem) => problem.file);
  return [...files]
    .map(([file, list]) => {
      const path = printable(`${shown}/${file}`.replaceAll('\n', '\\n'));
      const lines = list.flatMap((problem) => problemLines(problem, path));
      return [pc.underline(path), ...lines].join('\n');
    })
    .join('\n\n');
}

const NOTES_SHOWN = 5;

/**
 * The values of the community's data that were normalized or left out, one a line.
 * @param all whether to print every one of them, not only the first few
 */
export function formatNotes(notes: readonly DataNote[], all: boolean): string {
  const shown = notes.slice(0, all ? notes.length : NOTES_SHOWN);
  const lines = shown.map(({ file, entry, field, found, taken, why }) => {
    const result = taken === undefined ? 'left out' : `read as ${taken}`;
    const [name, value] = [`${entry}: ${field}`, JSON.stringify(found)].map(printable);
    return `  ${pc.dim(file)} ${name} ${value} ${pc.dim(printable(`(${why})`))} ${printable(result)}`;
  });
  const more = notes.length - shown.length;
  return [
    'Normalized or omitted values in the community’s data:',
    ...lines,
    ...(more > 0 ? [`  … and ${more} more: npm run check -- --verbose`] : []),
  ].join('\n');
}

/** What a draft without errors still lacks, as a sentence. */
export function describeDraft(draft: CheckedDocument): string {
  const count = findPlaceholders(draft).length;
  return count === 0
    ? 'It is a draft: remove draft: true when it is finished.'
    : `It is a draft with ${counted(count, 'placeholder')} to replace by your words.`;
}

/**
 * What the drafts among documents still lack, one a line.
 * @param folder the content folder
 */
export function formatDrafts(documents: readonly CheckedDocument[], folder: string): string {
  return documents
    .filter(isDraft)
    .map((draft) => {
      const path = relative(process.cwd(), join(folder, draft.file));
      return `${pc.yellow('!')} ${printable(path)}: ${describeDraft(draft)}\n`;
    })
    .join('');
}

export function summarize({ problems, documents, notes }: CheckResult): string {
  const of = (kind: Problem['severity']) => problems.filter(({ severity }) => severity === kind);
  const [errors, warnings, hints] = [of('error'), of('warning'), of('hint')].map((l) => l.length);
  const verdict = errors === 0 ? pc.green('✓') : pc.red('✗');
  const told = hints ? `, ${counted(hints, 'hint')}` : '';
  const fixed = notes.length > 0 ? `, ${counted(notes.length, 'data value')} normalized` : '';
  return `${verdict} ${counted(documents, 'document')}: ${counted(errors ?? 0, 'error')}, ${counted(warnings ?? 0, 'warning')}${told}${fixed}`;
}
