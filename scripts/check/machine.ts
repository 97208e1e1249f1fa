import { join, relative } from 'node:path';
import type { CheckResult } from '@/lib/check';
import { printable } from '@/lib/printable';
import { type Problem, statement } from '@/lib/problem';

const LEVELS = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/** Escapes the text of a workflow command; its properties also escape `:` and `,`. */
function escapeCommand(text: string, property = false): string {
  const escaped = printable(text)
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
  return property ? escaped.replaceAll(':', '%3A').replaceAll(',', '%2C') : escaped;
}

const pathOf = (file: string, folder: string): string =>
  relative(process.cwd(), join(folder, file)).replaceAll('\\', '/');

/**
 * The problems as commands that GitHub turns into annotations of a pull request, one a line.
 * @param folder the content folder
 */
export function formatGithub(problems: readonly Problem[], folder: string): string {
  return problems
    .map(({ file, line, column, severity, rule, fix, ...problem }) => {
      const properties = { file: pathOf(file, folder), line, col: column, title: rule };
      const shown = Object.entries(properties)
        .map(([name, value]) => `${name}=${escapeCommand(String(value), true)}`)
        .join(',');
      const text = `${statement(problem)}\n${fix}`;
      return `::${LEVELS[severity]} ${shown}::${escapeCommand(text)}`;
    })
    .join('\n');
}

/** The result of a check as JSON, for other programs; paths are those of the repository. */
export function formatJson({ problems, notes, documents }: CheckResult, folder: string): string {
  const listed = problems.map((problem) => ({ ...problem, file: pathOf(problem.file, folder) }));
  return printable(JSON.stringify({ documents, problems: listed, notes }, null, 2));
}
