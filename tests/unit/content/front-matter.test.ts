import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitDocument } from '@/lib/content/front-matter';

describe('splitDocument', () => {
  it('splits fields from the body and counts the lines of both', () => {
    const { frontMatter, body, bodyLine } = splitDocument('---\ntitle: A\n---\n\nText.\n');
    expect(frontMatter.data).toEqual({ title: 'A' });
    expect(frontMatter.locate(['title'])).toEqual({ line: 2, column: 8 });
    expect(bodyLine).toBe(4);
    expect(body).toBe('\nText.\n');
  });

  it('accepts a byte order mark and Windows line ends', () => {
    const { frontMatter, body, hasFrontMatter } = splitDocument(
      '\uFEFF---\r\ntitle: A\r\ndraft: true\r\n---\r\nText.\r\n',
    );
    expect(hasFrontMatter).toBe(true);
    expect(frontMatter.data).toEqual({ title: 'A', draft: true });
    expect(frontMatter.locate(['draft'])).toEqual({ line: 3, column: 8 });
    expect(body).toBe('Text.\n');
  });

  it('leaves a rule of the body where it is', () => {
    const { frontMatter, body } = splitDocument('---\ntitle: A\n---\nOne\n\n---\n\nTwo');
    expect(frontMatter.data).toEqual({ title: 'A' });
    expect(body).toBe('One\n\n---\n\nTwo');
  });

  it('does not take a longer line of hyphens for the end', () => {
    const { frontMatter } = splitDocument('---\ntext: |\n  ----\n  --- no\n---\nBody');
    expect(frontMatter.data).toEqual({ text: '----\n--- no\n' });
  });

  it('accepts spaces behind the hyphens', () => {
    expect(splitDocument('---  \ntitle: A\n---\t\nB').hasFrontMatter).toBe(true);
  });

  it.each([
    ['an empty file', ''],
    ['text alone', 'Text.\n'],
    ['a missing end', '---\ntitle: A\n\nText.\n'],
    ['a line before the start', '\n---\ntitle: A\n---\n'],
  ])('finds no front matter in %s, and keeps the text', (_, text) => {
    const { hasFrontMatter, body, bodyLine } = splitDocument(text);
    expect(hasFrontMatter).toBe(false);
    expect(body).toBe(text);
    expect(bodyLine).toBe(1);
  });

  it('gives bodies line numbers that are those of the file', () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom(...'ab:-# ') }), { maxLength: 8 });
    fc.assert(
      fc.property(lines, lines, fc.constantFrom('\n', '\r\n'), (head, tail, end) => {
        const text = ['---', ...head, '---', ...tail].join(end);
        const { body, bodyLine } = splitDocument(text);
        expect(text.split(end).slice(bodyLine - 1)).toEqual(
          tail.length === 0 && body === '' ? [] : body.split('\n'),
        );
      }),
    );
  });
});
