import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '@/lib/mdx/parse';

const failure = (body: string) => {
  const parsed = parseBody(body);
  if (parsed.tree) throw new Error(`This parses: ${body}`);
  return `${parsed.line}:${parsed.column} ${parsed.reason}`;
};

describe('parseBody', () => {
  it.each([
    ['Text.\n\n<Notice type="info">\n\nMore.', '3:1 Expected a closing tag for `<Notice>`'],
    ['Text with <b>one\n\nand two', '1:11 Expected a closing tag for `<b>`'],
    [
      '<Steps>\n\n1. a\n\n   <Notice>\n\nb\n\n</Steps>',
      '5:4 Expected a closing tag for `<Notice>`',
    ],
    ['<Notice>\n</Card>', '2:1 Unexpected closing tag `</Card>`'],
    ['One\n\nTwo </Notice> three', '3:6 Unexpected closing slash'],
    ['One\n\nI <3 it', '3:4 Unexpected character `3`'],
    ['See <https://example.org>', '1:12 Unexpected character `/`'],
    ['<!-- a note -->', '1:2 Unexpected character `!`'],
    ['<a href=x>y</a>', '1:9 Unexpected character `x`'],
    ['A {brace', '1:9 Unexpected end of file'],
  ])('says where %j breaks', (body, start) => {
    expect(failure(body).startsWith(start), failure(body)).toBe(true);
  });

  it('names no places of the body in its reasons: they are none of the file', () => {
    expect(failure('Text.\n\n<Notice>')).not.toMatch(/\d:\d+\)/);
    expect(failure('<Notice>\n</Card>')).toMatch(/for `<Notice>`$/);
  });

  it('reads signs in code, escaped ones, and what only looks like markup', () => {
    const body = 'a < b, `{` and `<b`, \\{ and \\<\n\n```\n<div {\n```\n';
    expect(parseBody(body)).toMatchObject({ refusals: [] });
  });

  it('never throws', () => {
    const sign = fc.constantFrom(...'<>{}/ab"=`*[]()!#\n -|$\\&;:\u0000', '</Notice>', '<Notice>');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const parsed = parseBody(signs.join(''));
        if (!parsed.tree) expect(parsed.line).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
