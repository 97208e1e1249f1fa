import { autocomplete, cancel, isCancel, select, text } from '@clack/prompts';
import type { Question, Values } from './types';

/** The answer to a prompt; the process ends when the reader gives up. */
export function given<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) {
    cancel('Nothing was written.');
    process.exit(1);
  }
  return answer as Exclude<T, symbol>;
}

/**
 * Asks one question in the terminal.
 * @param proposal what is there to begin with
 * @param values the answers before it
 * @param isNeeded whether it has to be answered
 * @param issueOf what is wrong with an answer, which is asked for again
 * @returns the answer, undefined for none
 */
export async function ask(
  { message, choices, search, example, exampleFor }: Question,
  proposal: string | undefined,
  values: Values,
  isNeeded: boolean,
  issueOf: (answer: string) => string | undefined,
): Promise<string | undefined> {
  const options = (search ?? choices ?? []).map((value) => ({ value, label: value }));
  if (search) {
    const found = await autocomplete({ message: `${message} Type to search.`, options });
    return given(found);
  }
  if (choices) return given(await select({ message, options }));
  const answer = await text({
    message,
    placeholder: exampleFor?.(values) ?? example,
    ...(proposal ? { initialValue: proposal } : {}),
    validate: (value) => {
      const written = value?.trim();
      if (written) return issueOf(written);
      return isNeeded ? 'Please answer this question.' : undefined;
    },
  });
  return given(answer)?.trim() || undefined;
}
