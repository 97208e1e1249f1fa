import { parseArgs } from 'node:util';
import { didYouMean } from '@/lib/suggest';

const formats = ['text', 'github', 'json'] as const;

/** How a check is run and printed. */
export interface CheckOptions {
  /** Content alone, without types and lint; JSON tells of nothing else. */
  content: boolean;
  /** Only files that differ from the main branch. */
  changed: boolean;
  /** All notes of the data readers, and all hints. */
  verbose: boolean;
  spelling: boolean;
  format: (typeof formats)[number];
}

/**
 * Reads the arguments of `npm run check`.
 * @throws with what can be given when an argument is unknown
 */
export function readOptions(args: readonly string[]): CheckOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'boolean', default: false },
      changed: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
      'no-spelling': { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
    },
  });
  const format = formats.find((name) => name === values.format);
  if (!format) {
    throw new Error(
      `--format ${values.format}: use ${formats.join(', ')}.${didYouMean(values.format, formats)}`,
    );
  }
  const content = values.content || format === 'json';
  return { ...values, content, spelling: !values['no-spelling'], format };
}
