import { isPlaceholder, placeholders } from '@/lib/placeholders';
import { didYouMean } from '@/lib/suggest';
import type { Kind, Question, Values } from './types';
import { answerIssue } from './validate';

/** The questions that still have to be answered. */
export function missingFrom({ questions }: Kind, values: Values): Kind['questions'] {
  return questions.filter(
    ({ flag, needed }) => (needed?.(values) ?? true) && !values[flag]?.trim(),
  );
}

function flagLine(
  { flag, when, example, exampleFor, choices }: Question,
  values: Values,
  isSure: boolean,
): string {
  const value = choices ? example : placeholders.unknown;
  const hints = [
    ...(when && !isSure ? [when] : []),
    choices ? choices.join(', ') : `such as ${exampleFor?.(values) ?? example}`,
  ];
  return `  --${flag} "${value}"   (${hints.join('; ')})`;
}

/**
 * Everything that keeps a document from being written, in one message.
 * @param unknown handles of people whose names have to be given
 * @param known handles of everybody else
 * @returns undefined when nothing is missing
 */
export function missingMessage(
  kind: Kind,
  values: Values,
  unknown: readonly string[],
  known: readonly string[],
): string | undefined {
  const missing = missingFrom(kind, values);
  const isOpen = (flag: string) => missing.some((question) => question.flag === flag);
  const flags = missing.map((question) =>
    flagLine(question, values, !isOpen(question.when?.match(/--(\w+)/)?.[1] ?? '')),
  );
  const names = values.names?.trim() ?? '';
  if (unknown.length > 0 && (names === '' || isPlaceholder(names))) {
    const near = unknown.map((handle) => didYouMean(handle, known)).join('');
    const end = near && `.${near}`;
    const who = unknown.join(', ');
    flags.push(
      `  --names "${placeholders.unknown}"   (the name of ${who}, to be added to content/data/authors.yml${end})`,
    );
  }
  if (flags.length === 0) return undefined;
  const wrong = kind.questions.flatMap((question) => {
    const answer = values[question.flag]?.trim();
    const issue = answer && answerIssue(kind, question, answer, values);
    return issue ? [`  ${issue}`] : [];
  });
  return [
    'Nothing was written yet. Needed:',
    ...flags,
    ...(wrong.length > 0 ? ['To be corrected:', ...wrong] : []),
  ].join('\n');
}
