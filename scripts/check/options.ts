import { parseArgs } from 'node:util';
import { didYouMean } from '@/lib/suggest';

const formats = ['text', 'github', 'json'] as const;

export interface CheckOptions {
  /** Files to check, as they are named from where the command is run; none for all files. */
  files: string[];
  /** Content alone, without types and lint; JSON tells of nothing else. */
  content: boolean;
  /** Only files that differ from the main branch. */
  changed: boolean;
  /** All notes of the data readers, and all hints. */
  verbose: boolean;
  /** Whether to load the dictionaries, which takes longer than the check of a file. */
  spelling: boolean;
  format: (typeof formats)[number];
}

/**
 * Reads the arguments of `npm run check`.
 * @throws with what can be given when an argument is unknown
 */
export function readOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
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
  const isPart = values.changed || positionals.length > 0;
  return {
    files: positionals,
    content: values.content || isPart || format === 'json',
    changed: values.changed,
    verbose: values.verbose,
    spelling: !values['no-spelling'] && positionals.length === 0,
    format,
  };
}
