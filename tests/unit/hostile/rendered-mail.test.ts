import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { documentText, soundPost, temporaryFolder } from '../../support/content';

const at = (name: string, domain: string) => `${name}@${domain}`;
const AUTHORS = { 'data/authors.yml': 'site-team:\n  name: Team\n' };

function mailIn(body: string): string[] {
  const text = documentText(soundPost, body);
  const { problems } = checkContent(temporaryFolder({ ...AUTHORS, 'blog/a-post.mdx': text }));
  const first = documentText(soundPost, '').split('\n').length - 1;
  return problems
    .filter(({ rule }) => rule === 'privacy')
    .map(({ line, fix }) => `${line - first} ${fix.length > 10}`);
}

describe('an e-mail address in a body', () => {
  it.each([
    ['as it is', `Write to ${at('zoe', 'acme.org')}.`],
    ['behind a backslash', 'Write to zoe\\@acme.org.'],
    ['behind an entity', 'Write to zoe&#64;acme.org.'],
    ['behind an entity in hexadecimal', 'Write to zoe&#x40;acme.org.'],
    ['behind a named entity', 'Write to zoe&commat;acme.org.'],
    ['in a link with an encoded sign', '[Write](mailto:zoe%40acme.org)'],
    ['in a link with encoded letters', '[Write](mailto:%7Aoe%40acme%2Eorg)'],
    ['with a hidden character', 'Write to zoe\u200b@acme.org.'],
    ['with a soft hyphen', 'Write to zoe@ac\u00adme.org.'],
    ['in wide characters', 'Write to ｚｏｅ＠ａｃｍｅ．ｏｒｇ.'],
    ['of an international domain', `Write to ${at('zoe', 'acme.xn--p1ai')}.`],
    ['in the query of a link', '[Write](https://acme.org/?to=zoe%40acme.org)'],
    ['in parts', 'Write to zoe@**acme**.org.'],
    ['in an element', 'Write to <span>zoe</span>@acme.org.'],
    ['in a heading', `## ${at('zoe', 'acme.org')}`],
    ['in an attribute', `<Notice title="${at('zoe', 'acme.org')}">\n\na\n\n</Notice>`],
    ['in an attribute behind an entity', '<Notice title="zoe&#64;acme.org">\n\na\n\n</Notice>'],
    ['in the quotes of code', `\`\`\`toml\nemail = "${at('zoe', 'acme.org')}"\n\`\`\``],
    ['in a table', `| a |\n| - |\n| ${at('zoe', 'acme.org')} |`],
  ])('is found %s', (_, body) => {
    expect(mailIn(body)).toHaveLength(1);
    expect(mailIn(body)[0]).toMatch(/ true$/);
  });

  it.each([
    ['a product of matrices', '```python\ngram = X.T@X.mean(axis=0)\n```'],
    ['a product in a line', 'Use `X.T@X.mean(axis=0)` here.'],
    ['a decorator', '```python\n@pytest.mark.skip\ndef f(): ...\n```'],
    ['a file for screens of high density', 'See `/images/logo@2x.png` and logo@2x.png.'],
    ['a Mastodon handle', 'Follow @rosa@fosstodon.org.'],
    ['a profile on Mastodon', '[Rosa](https://fosstodon.org/@rosa)'],
    ['a version of a package', 'Run `npm install left-pad@1.3.0`.'],
    ['a clone over SSH', '```bash\ngit clone git@github.com:pyOpenSci/pyosMeta.git\n```'],
  ])('is not seen in %s', (_, body) => {
    expect(mailIn(body)).toEqual([]);
  });

  it('is named at its line', () => {
    expect(mailIn('A.\n\nB.\n\nzoe\\@acme.org')).toEqual(['5 true']);
  });
});

it.each([
  ['an escape', 'credit: "zoe\\x40acme.org"'],
  ['a list', `tags: [write-to, ${at('zoe', 'acme.org')}]`],
])('an e-mail address in front matter is found behind %s', (_, line) => {
  const text = documentText(soundPost).replace('\n---\n\n', `\n${line}\n---\n\n`);
  const { problems } = checkContent(temporaryFolder({ ...AUTHORS, 'blog/a-post.mdx': text }));
  expect(problems.filter(({ rule }) => rule === 'privacy')).toHaveLength(1);
});
