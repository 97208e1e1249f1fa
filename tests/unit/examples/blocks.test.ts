import { describe, expect, it } from 'vitest';
import {
  announcedOutput,
  compareWithFile,
  containsPiece,
  findBlocks,
  readBlocks,
} from '../../../scripts/examples/blocks';

const blocks = readBlocks();
const place = ({ post, line }: { post: string; line: number }) => `${post}:${line}`;

describe('the code blocks of posts', () => {
  it('are all of a kind that npm run test:examples checks, or say why not', () => {
    expect(blocks.length).toBeGreaterThan(40);
    expect(blocks.filter(({ kind }) => kind === 'unknown').map(place)).toEqual([]);
  });

  it.each(
    blocks.filter(({ kind }) => kind === 'file').map((block) => [place(block), block] as const),
  )('%s is in its file', (_, block) => expect(compareWithFile(block)).toBeUndefined());
});

describe('containsPiece', () => {
  const text = 'a = 1\nb = 2\nc = 3\nd = 4\n';

  it.each([
    ['b = 2\nc = 3', true],
    ['a = 1\n# …\nd = 4', true],
    ['a = 1\n\n…\n\nc = 3', true],
    ['a = 1\nc = 3', false],
    ['d = 4\n# …\na = 1', false],
    ['b = 2\n# …\nb = 2', false],
    ['b = 22', false],
  ])('finds %j: %s', (piece, found) => expect(containsPiece(text, piece)).toBe(found));
});

describe('findBlocks', () => {
  it('reads line, language, title and reason of nested fences', () => {
    const source =
      'x\n\n````markdown title="a.md"\n```text\ny\n```\n````\n\n```r unchecked="why"\nz\n```\n\n```bash exit="1"\nfalse\n```\n';
    expect(findBlocks('p', source)).toEqual([
      {
        post: 'p',
        line: 3,
        language: 'markdown',
        kind: 'file',
        title: 'a.md',
        text: '```text\ny\n```\n',
      },
      { post: 'p', line: 9, language: 'r', kind: 'unchecked', reason: 'why', text: 'z\n' },
      { post: 'p', line: 13, language: 'bash', kind: 'shell', exit: 1, text: 'false\n' },
    ]);
  });
});

it('a comment below a print announces its output', () => {
  expect(announcedOutput('print(1)\n# 1\nx = 2\n# a note')).toBe('1');
  expect(announcedOutput('x = 1\n# a note')).toBeUndefined();
});
