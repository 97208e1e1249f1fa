import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { documentText, soundPost, temporaryFolder } from '../../support/content';
import { HANG_SECONDS, processorWatch } from '../../support/processor';

const LONG = 3000;
const times = (text: string, count = LONG): string => text.repeat(count);
const within = (open: string, close: string, count = LONG): string =>
  `${times(open, count)}a${times(close, count)}`;

/** Checks one post; it has to be checked within seconds of the processor, whatever it holds. */
function validate(text: string): string[] {
  const root = temporaryFolder({
    'data/authors.yml': 'site-team:\n  name: Team\n',
    'blog/a-post.mdx': text,
  });
  const seconds = processorWatch();
  const { problems } = checkContent(root, '/no/such/project');
  expect(seconds()).toBeLessThan(HANG_SECONDS);
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const { fix, file } of errors) {
    expect(file).toBe('blog/a-post.mdx');
    expect(fix).toMatch(/^[A-Z].{10,}/);
  }
  return errors.map(({ line, message }) => `${line} ${message}`);
}

const checkBody = (body: string): string[] => validate(documentText(soundPost, body));

describe('a body that would keep a parser busy', () => {
  it.each([
    ['quotes in quotes', times('> '), '9 Quotes or lists are nested 50 levels deep.'],
    ['lists in lists', times('- '), '9 Quotes or lists are nested 50 levels deep.'],
    ['stars around stars', within('*', '*', 9000), '9 The same character is repeated 200 times.'],
    ['backticks', times('`', 500), '9 The same character is repeated 200 times.'],
    ['emphasis in emphasis', times('**a*'), '9 A paragraph has more than 5000 special characters.'],
    [
      'emphasis in several paragraphs',
      times(`${times('*a_ ', 2000)}\n\n`, 9),
      '15 The paragraphs up to this one have thousands of special characters each.',
    ],
    [
      'links that never end',
      times('[a](', 9000),
      '9 A paragraph has more than 5000 special characters.',
    ],
    [
      'components in components',
      within('<Notice>\n\n', '\n\n</Notice>', 500),
      /nested \d+ levels deep/,
    ],
    ['elements in elements', within('<span>', '</span>', 500), /nested \d+ levels deep/],
    ['tags without end', times(`${times('<a>', 500)}\n\n`, 9), /more than 3000 tags/],
    ['braces in braces', within('{', '}', 500), /braces|brace/],
    ['a formula in itself', `$$${within('\\frac{1}{', '}', 2500)}$$`, /special characters/],
    ['a text as long as ten books', times('word ', 150_000), /7500\d\d characters/],
    ['a text of more lines than ten books', times('a\n', 25_000), /2500\d lines/],
    ['notes in notes', times('[^1]: ', 500), /nested \d+ levels deep/],
  ])('is refused at once: %s', (_, body, message) => {
    const [first = ''] = checkBody(body);
    if (typeof message === 'string') expect(first).toBe(message);
    else expect(first).toMatch(message);
  });

  it.each([
    ['a line of spaces', `a${times(' ', 90_000)}b`],
    ['a line of tabs', `${times('\t', 90_000)}`],
    ['many headings', times('## a\n', 1000)],
    ['a wide table', `${times('|a', 400)}\n${times('|-', 400)}\n${times('|b', 400)}`],
    ['many addresses', times('www.example.org/a ', 1000)],
    ['signs of mail', times('a.b@', 5000)],
    ['a long rule', `a\n\n${times('-', 150)}\n\nb`],
    ['a long paragraph', times('One word after another. ', 3000)],
  ])('is read in time where it is only long: %s', (_, body) => {
    expect(checkBody(body)).toEqual([]);
  });

  it('tells where a paragraph of too many signs starts', () => {
    expect(checkBody(`One.\n\nTwo.\n${times('*a* ', 9000)}`)).toEqual([
      '11 A paragraph has more than 5000 special characters.',
    ]);
  });
});

describe('front matter that would keep a parser busy', () => {
  const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]']
    .concat(
      [...'bcdefghi'].map(
        (name, index) => `${name}: &${name} [${times(`*${'abcdefgh'[index]}, `, 9)}]`,
      ),
    )
    .join('\n');

  it.each([
    ['a billion laughs', laughs, /3 .*Excessive alias count|more than 100 aliases/],
    ['an alias of itself', 'title: &a [*a]', /^2 .*holds itself/],
    ['an alias of nothing', 'title: *a', /^2 .*starts with \*/],
    [
      'thousands of aliases',
      `a: &a 1\n${times('b: [*a, *a, *a]\n', 1)}c: [${times('*a, ')}]`,
      /more than 100 aliases/,
    ],
    ['lists in lists', `a: ${within('[', ']')}`, /too deep/],
    ['mappings in mappings', `a: ${within('{a: ', '}')}`, /too deep/],
    ['dashes', `a:\n  ${times('- ')}a`, /too deep/],
    ['dashes before another field', `a:\n  ${times('- ')}a\nb: 1`, /too deep/],
    ['questions', `${times('? ')}a`, /too deep|not valid YAML/],
  ])('is refused at once: %s', (_, yaml, message) => {
    const found = validate(`---\n${yaml}\n---\n\nText.\n`);
    expect(
      found.find((text) => message.test(text)),
      found.join('\n'),
    ).toBeDefined();
  });
});
