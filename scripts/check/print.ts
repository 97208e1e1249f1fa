import { relative } from 'node:path';
import pc from 'picocolors';
import type { CheckResult } from '@/lib/content/check';
import type { Problem } from '@/lib/content/problem';
import type { DataNote } from '@/lib/data/loose';
import { groupBy } from '@/lib/group';

function problemLines({ line, column, field, message, mend, severity }: Problem): string[] {
  const mark = severity === 'error' ? pc.red('✗') : pc.yellow('!');
  const subject = field ? `${pc.bold(field)} ` : '';
  return [
    `  ${mark} ${pc.dim(`${line}:${column}`)}  ${subject}${message}`,
    `      ${pc.cyan('→')} ${mend}`,
  ];
}

/**
 * The problems of a check as people read them: grouped by file, each with its place and its mend.
 * @param folder the content folder, which the paths of files are relative to
 */
export function formatProblems(problems: readonly Problem[], folder: string): string {
  const shown = relative(process.cwd(), folder) || '.';
  const files = groupBy(problems, (problem) => problem.file);
  return [...files]
    .map(([file, list]) => {
      const head = list[0] ? `${shown}/${file}:${list[0].line}` : file;
      return [pc.underline(head), ...list.flatMap(problemLines)].join('\n');
    })
    .join('\n\n');
}

/** The values of the community's data that were mended or left out, one a line. */
export function formatNotes(notes: readonly DataNote[]): string {
  return notes
    .map(({ file, entry, field, found, taken, why }) => {
      const result = taken === undefined ? 'left out' : `read as ${taken}`;
      return `  ${pc.dim(file)} ${entry}: ${field} ${JSON.stringify(found)} ${pc.dim(`(${why})`)} ${result}`;
    })
    .join('\n');
}

/** One line that says how a check went. */
export function summarize({ problems, documents, notes }: CheckResult): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const verdict = errors === 0 ? pc.green('✓') : pc.red('✗');
  const mended = notes.length > 0 ? `, ${notes.length} data values mended` : '';
  return `${verdict} ${documents} documents: ${errors} errors, ${warnings} warnings${mended}`;
}
