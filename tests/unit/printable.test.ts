import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '@/lib/printable';
import { formatGithub, formatJson } from '@/scripts/check/machine';
import { formatNotes, formatProblems } from '@/scripts/check/print';
import { describeDifference } from '@/scripts/sync/compare';

const HOSTILE =
  'a\u001b]0;title\u0007\u001b[2J\rb\n::error::forged\n  ##[error]too\u202ec\u2028d\u009be';
const SHOWN =
  'a\\u001b]0;title\\u0007\\u001b[2J\\u000db\n\\::error::forged\n  \\##[error]too\\u202ec\\u2028d\\u009be';

// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colors begin with one.
const colorsOut = (text: string) => text.replace(/\u001b\[\d+m/g, '');
// biome-ignore lint/suspicious/noControlCharactersInRegex: nothing of these may be printed.
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

const problem = {
  file: `blog/${HOSTILE}.mdx`,
  line: 1,
  column: 1,
  severity: 'error',
  rule: 'x',
  field: HOSTILE,
  message: HOSTILE,
  fix: HOSTILE,
} as const;
const note = {
  file: 'packages.yml',
  entry: HOSTILE,
  field: 'x',
  found: HOSTILE,
  taken: HOSTILE,
  why: HOSTILE,
} as const;

it('shows what a terminal or a log would obey, and no command of a workflow is left', () => {
  expect(printable(HOSTILE)).toBe(SHOWN);
  expect(printable('Café – 日本語\n\tا')).toBe('Café – 日本語\n\tا');
});

it('leaves nothing of that in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(OBEYED);
      expect(printable(text)).not.toMatch(/^\s*::/m);
    }),
  );
});

describe('no output of a command obeys content', () => {
  it.each([
    ['problems for people', formatProblems([problem], 'content')],
    ['notes on data', formatNotes([note], true)],
    [
      'what a sync changed',
      describeDifference({
        added: [HOSTILE],
        removed: [HOSTILE],
        changed: [{ name: HOSTILE, fields: [HOSTILE] }],
      }),
    ],
    [
      'problems as JSON',
      formatJson(
        { problems: [problem], notes: [note], documents: 1, read: [] } as never,
        'content',
      ),
    ],
  ])('%s', (_, text) => {
    expect(colorsOut(text)).not.toMatch(OBEYED);
    expect(text).not.toMatch(/^\s*(?:::|##\[)/m);
  });

  it('annotations: one line, one command', () => {
    const text = formatGithub([problem], 'content');
    expect(text).not.toMatch(OBEYED);
    expect(text.split('\n')).toHaveLength(1);
  });
});
