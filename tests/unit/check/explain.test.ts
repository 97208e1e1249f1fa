import { describe, expect, it } from 'vitest';
import { explainParseError } from '../../../lib/mdx/explain';
import { parseBody } from '../../../lib/mdx/parse';

/** Line, column and words of a body that does not parse. */
function explain(body: string): string {
  const parsed = parseBody(body);
  if (parsed.tree !== undefined) throw new Error('The body parses.');
  const { line, column, message, fix } = explainParseError(parsed, body);
  return `${line}:${column} ${message.replace('The text does not parse: ', '')} ${fix}`;
}

describe('explainParseError', () => {
  it.each([
    ['A\n\n<Notice>\n\nB\n\n## C\n', /^3:1 <Notice> is opened here .* <\/Notice> on a line/],
    ['A\n\nB <kbd>Ctrl and C\n\nD', /^3:3 <kbd> is opened here/],
    ['A\n\n<div>\n\nB', /^3:1 <div> is opened here .* Use <Notice/],
    ['A\n\n- one <br>\n- two', /^3:7 <br> is opened here/],
    ['x\n\n<Tabs>\n<Tab label="a">\n\nb\n\n</Tabs>', /^8:1 <\/Tabs> is used where <Tab>/],
    ['A {b\n\n`{` and \\{ are fine', /^1:3 A brace \{ is opened here/],
    ['~~~\n{\n~~~\n\nx } y {\n', /^5:7 A brace/],
    ['{a\n\n{b}\n', /^1:1 A brace \{ is opened here/],
    ['a < b and c <3 d', /^1:14 A < in the text/],
    ['<Figure src=/images/a.png alt="x" />', /^1:13 An attribute has no value in quotes/],
    ['<a@b.example>', /^1:3 /],
  ])('%j', (body, expected) => {
    expect(explain(body)).toMatch(expected);
  });

  it('keeps the words of the parser for what it does not know', () => {
    const told = explainParseError({ line: 4, column: 2, reason: 'Strange things.' }, '');
    expect(told).toMatchObject({ line: 4, message: 'The text does not parse: Strange things.' });
  });
});
