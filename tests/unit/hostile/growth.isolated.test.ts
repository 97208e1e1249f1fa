import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { documentText, soundPost, temporaryFolder } from '../../support/content';
import { HANG_SECONDS, processorWatch } from '../../support/processor';

/** What rules and parsers look for, whole and in parts: each is harmless once. */
const blocks = [
  ...['a', 'a ', 'a.', '.', '\t', ' ', '\u00A0', '\u00AD', 'e\u0301', '👩‍👩‍👧', 'ﷺ', '1', '-', '='],
  ...['a@', 'a@b.', 'a.b@c', '@a@b.c ', 'zoe@example.org ', '&#64;', '%40', 'mailto:', '\\@'],
  ...['-eyJa', 'eyJaaaaaaaaaaa.', 'token="a1', 'secret: ', 'ghp_a', 'sk-a', 'AKIA', 'hf_a'],
  ...['-----BEGIN A ', 'he or ', 'master-and-', 'of ', 'man-', '# a\n', '## 🐍\n\n', 'a\n===\n'],
  ...[
    '[a](b)\n\n',
    '[a][b]\n\n',
    '[a]: b\n\n',
    '[^1] ',
    '[^1]: a\n\n',
    '![a](./b.png)\n\n',
    '[',
    '](',
  ],
  ...['www.a.b ', 'https://a.b/', 'https://a@b ', 'http://', '//', '../', '/blog#a ', '%2e', '%'],
  ...[
    '&amp;',
    '&',
    '|',
    '|a',
    '- a\n',
    '> a\n\n',
    '1. a\n',
    '- [ ] a\n',
    '* ',
    '+ ',
    '***\n',
    '\n',
  ],
  ...[
    '`a`\n\n',
    '```js\na\n```\n',
    '$$x$$\n\n',
    '$',
    '**a**\n\n',
    '*',
    '_',
    '~~a~~\n\n',
    '\\',
    '<!--',
  ],
  ...[
    '<br />\n\n',
    '<span id="a">a</span>\n\n',
    '<a href="/b">c</a>\n\n',
    '<',
    '{',
    '(',
    ')',
    '"',
    "'",
  ],
  ...[
    '<PackageCard slug="a" />\n\n',
    '<Instructors handles="a,b" />\n\n',
    '| a |\n| - |\n| b |\n\n',
  ],
];
const size = fc.constantFrom(1000, 99_000, 490_000);
const hostile = fc.tuple(
  fc.array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 3 }),
  size,
);

function check(text: string): number {
  const root = temporaryFolder({
    'data/authors.yml': 'site-team:\n  name: Team\n',
    'blog/a-post.mdx': text,
  });
  const seconds = processorWatch();
  checkContent(root, process.cwd());
  return seconds();
}

describe('the time of a check', () => {
  it('stays short for any text of hostile parts, however long', () => {
    fc.assert(
      fc.property(hostile, ([parts, length]) => {
        const part = parts.join('');
        const text = part.repeat(Math.ceil(length / part.length));
        expect(check(documentText(soundPost, text)), JSON.stringify(part)).toBeLessThan(
          HANG_SECONDS,
        );
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it.each(['title', 'description', 'doi', 'tags', 'authors', 'aliases', 'cover', 'source'])(
    'stays short for any %s of hostile parts, however long',
    (field) => {
      fc.assert(
        fc.property(hostile, ([parts, length]) => {
          const part = parts.join('');
          const text = part.repeat(Math.ceil(length / part.length));
          for (const value of [
            text,
            [text],
            text.match(/.{1,20}/gs) ?? [],
            { src: text, url: text },
          ]) {
            expect(check(documentText({ ...soundPost, [field]: value }))).toBeLessThan(
              HANG_SECONDS,
            );
          }
        }),
        { numRuns: 3 },
      );
    },
    60_000,
  );
});
