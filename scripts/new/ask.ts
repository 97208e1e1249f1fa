import { cancel, isCancel, select, text } from '@clack/prompts';
import type { Question } from './kinds';

/**
 * Asks one question in the terminal.
 * @param proposal what is there to begin with
 * @returns the answer, undefined for none; the process ends when the reader gives up
 */
export async function ask(
  { message, choices, example, needed }: Question,
  proposal: string | undefined,
): Promise<string | undefined> {
  const answer = choices
    ? await select({ message, options: choices.map((value) => ({ value })) })
    : await text({
        message,
        placeholder: example,
        ...(proposal ? { initialValue: proposal } : {}),
        validate: (value) => (needed({}) && !value?.trim() ? 'This is needed.' : undefined),
      });
  if (isCancel(answer)) {
    cancel('Nothing was written.');
    process.exit(1);
  }
  return answer?.trim() || undefined;
}
