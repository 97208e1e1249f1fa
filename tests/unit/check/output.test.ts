import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../lib/check';
import type { Problem } from '../../../lib/problem';
import { formatGithub, formatJson } from '../../../scripts/check/machine';
import { readOptions } from '../../../scripts/check/options';
import { formatNotes, formatProblems, summarize } from '../../../scripts/check/print';

const problem = (given: Partial<Problem>): Problem => ({
  file: 'blog/a.mdx',
  line: 3,
  column: 7,
  severity: 'error',
  rule: 'link',
  message: 'There is no page /x.',
  fix: 'Link elsewhere.',
  ...given,
});

const note = {
  file: 'data/packages.yml',
  entry: 'xclim',
  field: 'version_accepted',
  found: 'V 1',
  why: 'more than a version number',
  taken: '1',
};

const result: CheckResult = {
  problems: [problem({}), problem({ severity: 'warning' }), problem({ severity: 'hint' })],
  notes: [note],
  documents: 1,
  read: [],
  isChecked: () => true,
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: colors of a terminal start with this one.
const plain = (text: string): string => text.replace(/\u001B\[\d+m/g, '');

describe('formatGithub', () => {
  it('writes one command for each problem, with its level', () => {
    expect(formatGithub(result.problems, 'content').split('\n')).toEqual([
      '::error file=content/blog/a.mdx,line=3,col=7,title=link::There is no page /x.%0ALink elsewhere.',
      '::warning file=content/blog/a.mdx,line=3,col=7,title=link::There is no page /x.%0ALink elsewhere.',
      '::notice file=content/blog/a.mdx,line=3,col=7,title=link::There is no page /x.%0ALink elsewhere.',
    ]);
  });

  it('escapes what would end a command or a property', () => {
    const odd = problem({ file: 'blog/a,b:c%.mdx', field: 'title', message: '100%\r\n::error::x' });
    expect(formatGithub([odd], 'content')).toBe(
      '::error file=content/blog/a%2Cb%3Ac%25.mdx,line=3,col=7,title=link::title 100%25\\u000d%0A\\::error::x%0ALink elsewhere.',
    );
  });
});

describe('formatJson', () => {
  it('gives paths of the repository and all that was found', () => {
    const read = JSON.parse(formatJson(result, 'content'));
    expect(read.problems).toHaveLength(3);
    expect(read.problems[0]).toMatchObject({ file: 'content/blog/a.mdx', line: 3, rule: 'link' });
    expect(read.notes).toEqual([note]);
  });
});

describe('formatProblems', () => {
  it('groups by file and gives file, line and column of each', () => {
    const other = problem({ file: 'events/b.mdx', field: 'end', message: 'is odd' });
    expect(plain(formatProblems([problem({}), other, problem({ line: 9 })], 'content'))).toBe(
      [
        'content/blog/a.mdx',
        '  ✗ content/blog/a.mdx:3:7  There is no page /x.',
        '      → Link elsewhere.',
        '  ✗ content/blog/a.mdx:9:7  There is no page /x.',
        '      → Link elsewhere.',
        '',
        'content/events/b.mdx',
        '  ✗ content/events/b.mdx:3:7  end is odd',
        '      → Link elsewhere.',
      ].join('\n'),
    );
  });
});

describe('formatNotes', () => {
  const notes = Array.from({ length: 8 }, () => note);

  it('shows the first five and counts the others', () => {
    const lines = formatNotes(notes, false).split('\n');
    expect(lines).toHaveLength(7);
    expect(lines.at(-1)).toContain('3 more');
  });

  it('shows all of them on demand', () => {
    expect(formatNotes(notes, true).split('\n')).toHaveLength(9);
  });
});

describe('summarize', () => {
  it('counts what was found', () => {
    expect(plain(summarize(result))).toBe(
      '✗ 1 document: 1 error, 1 warning, 1 hint, 1 data value normalized',
    );
    expect(plain(summarize({ ...result, problems: [], notes: [], documents: 22 }))).toBe(
      '✓ 22 documents: 0 errors, 0 warnings',
    );
  });
});

describe('readOptions', () => {
  it('reads flags and format', () => {
    expect(readOptions(['--content', '--format', 'json', '--no-spelling'])).toMatchObject({
      content: true,
      changed: false,
      format: 'json',
      spelling: false,
    });
  });

  it('checks content alone when files are chosen, and named files without spelling', () => {
    expect(readOptions(['content/blog/a.mdx'])).toMatchObject({
      files: ['content/blog/a.mdx'],
      content: true,
      spelling: false,
    });
    expect(readOptions(['--changed'])).toMatchObject({ content: true, spelling: true });
  });

  it('refuses what it does not know', () => {
    expect(() => readOptions(['--format', 'gitub'])).toThrow('Did you mean "github"?');
    expect(() => readOptions(['--chnaged'])).toThrow('--chnaged');
  });
});
