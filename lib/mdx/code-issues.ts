import type { Code } from 'mdast';
import { error, type Finding, warning } from '../problem';

/** What a notebook shows beside code and output. */
const PROMPT = /^ *((?:In|Out) ?\[[\d* ]*\]:)/m;

/**
 * Says that a text has the prompt of a notebook.
 * @param fix what to do about it
 */
export function promptIssue(text: string, fix: string): Finding | undefined {
  const prompt = PROMPT.exec(text)?.[1];
  const message = `${prompt} is the prompt of a notebook, which is shown as it is.`;
  return prompt ? warning(message, fix) : undefined;
}

const FENCE = /^[\s>]*(?:`{3,}|~{3,})\s*$/;

/**
 * What is wrong with a block of code: a fence that is never closed, the name of no language, prompts.
 * @param source of the block
 */
export function codeIssue({ position, lang, value }: Code, source: string): Finding | undefined {
  const lines = source.split('\n');
  const isClosed = lines.length > 1 && FENCE.test(lines.at(-1) ?? '');
  const mark = /^[`~]+/.exec(source)?.[0];
  if (position && mark && !isClosed) {
    const fix = `Write ${mark} on a line of its own where the code ends.`;
    return error('The code block is opened here and never closed.', fix);
  }
  const name = /^\{(?:code-block\}|code-cell\}|\.?(\w[\w-]*))/.exec(lang ?? '');
  if (!name) {
    const fix =
      'Remove it. Put what the code prints into a block of its own, ```text title="Output".';
    return promptIssue(value, fix);
  }
  const [, word = 'python'] = name;
  const isBox = /^(?:note|tip|hint|important|warning|caution|danger|attention|error)$/.test(word);
  const fix = isBox ? 'Write <Notice> instead.' : `Write ${mark}${word}`;
  return error(`${lang} is no name of a language.`, fix);
}
