import { parseBody } from '../../mdx/parse';
import type { Problem } from '../problem';
import type { CheckedDocument } from './front-matter';

const mends: ReadonlyArray<[pattern: RegExp, mend: string]> = [
  [
    /closing tag|Expected a closing|end-tag/i,
    'Close the component on a line of its own, or write it as <Name … />.',
  ],
  [
    /before name|in name|attribute/i,
    'Write \\< for a less-than sign in text, and attributes as name="value".',
  ],
  [/expression|acorn|brace/i, 'Write \\{ for a brace in text, or put code in backticks.'],
];

/** A body must parse as MDX and hold nothing that bodies may not. Lines are those of the file. */
export function checkBody({ file, source }: CheckedDocument): Problem[] {
  const at = (line: number, column: number) => ({ file, line: line + source.bodyLine - 1, column });
  const parsed = parseBody(source.body);
  if (parsed.tree === undefined) {
    const mend = mends.find(([pattern]) => pattern.test(parsed.reason))?.[1];
    return [
      {
        ...at(parsed.line, parsed.column),
        severity: 'error',
        rule: 'mdx',
        message: `The text does not parse: ${parsed.reason}.`.replace(/\.\.$/, '.'),
        mend: mend ?? 'See the writing guide, docs/writing.md.',
      },
    ];
  }
  return parsed.refusals.map(({ line, column, rule, message, mend }) => ({
    ...at(line, column),
    severity: 'error',
    rule,
    message,
    mend,
  }));
}
