import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '@/tests/support/content';
import { runImport } from './run';

const HUGO = 'baseURL = "https://old.example/"\n[params]\nchat = "https://chat.example/join"\n';
const FIELDS = 'date: 2024-05-06\nauthor: Ida Reed';

/** The MDX that a body of Markdown becomes, and the report. */
function importBody(body: string, title = 'A title'): { mdx: string; report: string } {
  const folder = temporaryFolder({
    'hugo.toml': HUGO,
    'content/blog/first.md': `---\ntitle: "${title}"\n${FIELDS}\n---\n\n${body}\n`,
    'content/blog/2024-01-02-second.md': `---\ntitle: Second\n${FIELDS}\n---\n\n## Part two\n\nText.\n`,
    'static/a b.png': '',
  });
  const site = runImport(folder);
  return { mdx: site.read('blog/first.mdx'), report: site.report };
}

describe('what the generators read and CommonMark does not', () => {
  it.each([
    ['a formula in a paragraph', 'Let $x^2$ be.', 'Let $$x^2$$ be.'],
    ['a formula in double signs', 'Let $$z$$ be.', 'Let $$z$$ be.'],
    ['a formula in parentheses', 'Let \\(y_1\\) be.', 'Let $$y_1$$ be.'],
    ['a formula in doubled parentheses', 'Let \\\\(y_1\\\\) be.', 'Let $$y_1$$ be.'],
    ['a formula of its own', '$$\n\\int_0^1 f(x) dx\n$$', '$$\n\\int_0^1 f(x) dx\n$$'],
    ['a formula of its own on one line', '$$a = b$$', '$$\na = b\n$$'],
    ['a formula in brackets', '\\[a_1 = b\\]', '$$\na_1 = b\n$$'],
    ['a formula with braces', '$\\frac{a}{b}$', '$$\\frac{a}{b}$$'],
    ['two prices', 'From $5 to $6, or US$ 7.', 'From \\$5 to \\$6, or US\\$ 7.'],
    ['an escaped price', 'It is \\$5_000\\$ here.', '\\$5_000\\$'],
    [
      'a table whose header lacks a cell',
      '| a |\n|---|---|\n| 1 | 2 |',
      '| a |   |\n| - | - |\n| 1 | 2 |',
    ],
    [
      'a shortcode right after a table',
      '| a | b |\n|---|---|\n| 1 | 2 |\n{{< youtube w7Ft2ymGmfc >}}',
      '| 1 | 2 |\n\n<Video',
    ],
    ['a definition list', 'Term\n: The meaning', '**Term**\n\n- The meaning'],
    ['a footnote', 'Word[^1].\n\n[^1]: Its note.', '[^1]: Its note.'],
    ['dashes', 'One -- two --- three', 'One – two — three'],
    ['an ellipsis', 'And so on...', 'And so on…'],
    ['hyphens in code', '`--flag`', '`--flag`'],
    ['hyphens in a fence', '```sh\nrun --all ...\n```', 'run --all ...'],
    ['an escaped pair of hyphens', 'A \\-- b', 'A -- b'],
    ['a shortcode that is shown', 'Use {{</* youtube x */>}}.', '`{{< youtube x >}}`'],
    ['a shortcode that is shown in code', 'Use `{{</* youtube x */>}}`.', '`{{< youtube x >}}`'],
    [
      'a shortcode that is shown in a fence',
      '```\n{{%/* note */%}}\n```',
      '```\n{{% note %}}\n```',
    ],
    ['an unknown pair', '{{< box a="b" >}}Inner **text**{{< /box >}}', 'Inner **text**'],
    ['a setting', 'Chat: {{< param chat >}}', '](https://chat.example/join)'],
    ['a reference by file name', '[x]({{< ref "2024-01-02-second.md" >}})', '](/blog/second)'],
    ['a reference by path', '[x]({{< relref "/blog/2024-01-02-second" >}})', '](/blog/second)'],
    [
      'a reference with an anchor',
      '[x]({{< ref "2024-01-02-second.md#part-two" >}})',
      '/blog/second#part-two)',
    ],
    ['a link of an e-mail program', 'Ask [us](mailto:x).', 'Ask us.'],
    ['a handle with its server', 'By @me@host.social now', 'By @me\\@host.social now'],
    [
      'an address as the text of a link',
      '[https://a.example](https://b.example)',
      '[https://a.example](https://b.example)',
    ],
    [
      'an image whose address has a space',
      '![pic](/a b.png "Seen")',
      '<Figure src="/images/a-b.png" alt="pic">Seen</Figure>',
    ],
    ['an alt text without a word', '<img src="/x.png" alt=".">', 'alt="x"'],
    [
      'a figure that is never closed',
      '<figure><img src="/x.png" alt="A seed"><figcaption>Its caption',
      'Its caption',
    ],
  ])('%s', (_, body, expected) => expect(importBody(body).mdx).toContain(expected));

  it('emoji codes in a title', () => {
    expect(importBody('Text.', 'Well done :tada:').mdx).toContain('title: Well done 🎉\n');
  });

  it('a formula that cannot be drawn stays text, and is noted', () => {
    const { mdx, report } = importBody('See $\\frac{a$ here.');
    expect(mdx).toContain('\\$');
    expect(report).toContain("a formula that KaTeX can't draw");
  });
});
