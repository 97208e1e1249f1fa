import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { temporaryFolder } from '@/tests/support/content';
import { namesIn } from '../src/fields/post';
import { FIELDS, HUGO, importBody } from './import-body';
import { runImport } from './run';

describe('what the generators read and CommonMark does not', async () => {
  it.each([
    ['a formula in a paragraph', 'Let $x^2$ be.', 'Let $$x^2$$ be.'],
    ['a formula in double signs', 'Let $$z$$ be.', 'Let $$z$$ be.'],
    ['a formula in parentheses', 'Let \\(y_1\\) be.', 'Let $$y_1$$ be.'],
    ['a formula in doubled parentheses', 'Let \\\\(y_1\\\\) be.', 'Let $$y_1$$ be.'],
    ['a formula of its own', '$$\n\\int_0^1 f(x) dx\n$$', '$$\n\\int_0^1 f(x) dx\n$$'],
    ['a formula of its own on one line', '$$a = b$$', '$$\na = b\n$$'],
    ['a formula in brackets', '\\[a_1 = b\\]', '$$\na_1 = b\n$$'],
    ['a formula with braces', '$\\frac{a}{b}$', '$$\\frac{a}{b}$$'],
    [
      'a heading with an id and a class',
      '## Rain {#wet .blue}\n\n[Up](#wet)',
      '## Rain\n\n[Up](#rain)',
    ],
    ['a class below a block', '> Rain falls.\n{.quote .right}\n\nText.', '> Rain falls.\n\nText.'],
    [
      'a quotation with the name below it',
      '{{< quote footer="Ida Reed" >}}It rains.{{< /quote >}}',
      '<PullQuote author="Ida Reed">It rains.</PullQuote>',
    ],
    [
      'a quotation whose source is a link',
      '{{< quote footer="Ida Reed" cite="[a letter](https://a.example)" >}}It rains.{{< /quote >}}',
      '> It rains.\n>\n> — Ida Reed, [a letter](https://a.example)',
    ],
    [
      'a formula in the backticks of R Markdown',
      '```r\nx <- 1\n```\n\nLet `\\(x_1\\)` be `\\(ok`.',
      'Let $$x_1$$ be `\\(ok`.',
    ],
    [
      'a formula of its own in backticks',
      'Let it be:\n$$\n`a_1 = b`\n$$\nhere.',
      'Let it be:\n\n$$\na_1 = b\n$$\n\nhere.',
    ],
    ['a formula as code in other texts', 'Write `\\(x_1\\)`.', 'Write `\\(x_1\\)`.'],
    [
      'a gallery of Markdown images',
      '{{< masonry caption="Two seeds" >}}\n![One](/a%20b.png)\n![Two](/a%20b.png)\n{{< /masonry >}}',
      '<Gallery label="Two seeds">\n  <Figure src="/images/a-b.png" alt="One" />',
    ],
    [
      'a figure whose credit is a link',
      '{{< figure src="/a b.png" alt="Rain" caption="It rains." attr="Ida" attrlink="https://a.example" >}}',
      'It rains. [Ida](https://a.example)</Figure>',
    ],
    [
      'a quotation whose source is an address',
      '{{< quote by="Ida *Reed*" cite="https://a.example" >}}It rains.{{< /quote >}}',
      '> It rains.\n>\n> — [Ida _Reed_](https://a.example)',
    ],
    [
      'a box around a block of code',
      '{{% code/wrap open %}}\n```sh\nrun\n```\n{{% /code/wrap %}}',
      '```sh\nrun\n```',
    ],
    [
      'an abbreviation',
      'The W3C, not W3Cs.\n\n*[W3C]: World Wide Web Consortium',
      'The <abbr title="World Wide Web Consortium">W3C</abbr>, not W3Cs.',
    ],
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
    [
      'blocks side by side',
      '<div>\n<div><a href="https://a.example">A</a></div>\n<div>B</div>\n</div>',
      '[A](https://a.example)\n\nB',
    ],
    [
      'blocks in a link',
      '<a href="https://a.example">\n<h3>One</h3>\n<div>two</div><div>three</div>\n</a>',
      '## One\n\n[One two three](https://a.example)',
    ],
    [
      'code of several lines in a cell',
      '<table><tr><th>A</th></tr><tr><td>Grow:\n<pre><code>if (a) {\n  b;\n}</code></pre></td></tr></table>',
      '| Grow:<br />`if (a) {`<br />`b;`<br />`}` |',
    ],
    [
      'code of HTML as it is',
      'Say <code>--all ...</code> -- so.\n\n<pre>\na --b ...\n</pre>',
      'Say `--all ...` – so.\n\n```\na --b ...\n```',
    ],
    [
      'a block behind a block on its line',
      '<section>\n<p>One</p>\n</section><h2>Two</h2><p>So\nit is:</p>\n<pre><code>&lt;b&gt;\n&lt;!-- c --&gt;\n</code></pre>',
      'One\n\n## Two\n\nSo it is:\n\n```\n<b>\n<!-- c -->\n```',
    ],
    [
      'places whose ids a text may not have',
      '[Go](#a/b), [there](#main).\n\n<a id="a/b"></a>One\n\n<a id="main"></a>Two',
      '[Go](#place-a-b), [there](#place-main).\n\n<span id="place-a-b" />One\n\n<span id="place-main" />Two',
    ],
    [
      'tags in indented code',
      'Put this:\n\n    <!-- Before -->\n    <script src="a.js"></script>\n\nSo.\n\n* One:\n\n\t\t<script>\n\t\ta()\n\t\t</script>',
      '```\n<!-- Before -->\n<script src="a.js"></script>\n```\n\nSo.\n\n- One:\n\n  ```\n    <script>\n    a()\n    </script>\n  ```',
    ],
    [
      'a formula behind two backslashes',
      'It takes \\\\(2n+2\\\\) beds.',
      'It takes $$2n+2$$ beds.',
    ],
    ['a first heading that is the title', '# A title\n\nOne\n\n## Two', '---\n\nOne\n\n## Two'],
    ['a link with two slashes', '[A](//a.example/b)', '[A](https://a.example/b)'],
    ['a shortcode that is shown', 'Use {{</* youtube x */>}}.', '`{{< youtube x >}}`'],
    ['a shortcode that is shown in code', 'Use `{{</* youtube x */>}}`.', '`{{< youtube x >}}`'],
    [
      'a shortcode over lines that is shown in code',
      '```\n{{</* figure\n  src="a.png"\n*/>}}\n```',
      '```\n{{< figure\n  src="a.png"\n>}}\n```',
    ],
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
  ])('%s', async (_, body, expected) => expect((await importBody(body)).mdx).toContain(expected));

  it('emoji codes in a title', async () => {
    expect((await importBody('Text.', 'Well done :tada:')).mdx).toContain('title: Well done 🎉\n');
  });

  it('a formula that cannot be drawn stays text, and is noted', async () => {
    const { mdx, report } = await importBody('See $\\frac{a$ here.');
    expect(mdx).toContain('\\$');
    expect(report).toContain("a formula that KaTeX can't draw");
  });
});

describe('a byline', () => {
  it.each([
    ['Ida Reed, PhD', ['Ida Reed']],
    ['Ida Reed, Ph.D., and Rosa Fallow, MSc', ['Ida Reed', 'Rosa Fallow']],
    [
      ['Ida Reed', 'Marcus Drew'],
      ['Ida Reed', 'Marcus Drew'],
    ],
  ])('%j has no degrees', (byline, names) => {
    expect(namesIn(byline)).toEqual(names);
  });
});

describe('images of an old site', () => {
  it('come from a theme, and of one that moves the first frame', async () => {
    const colors = ['red', 'blue'].map((background) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background } })
        .png()
        .toBuffer(),
    );
    const frames = await sharp(await Promise.all(colors), { join: { animated: true } })
      .gif()
      .toBuffer();
    const folder = temporaryFolder({
      'hugo.toml': `theme = "garden"\n${HUGO}`,
      'content/blog/first.md': `---\ntitle: Moving\n${FIELDS}\n---\n\n![Two colors](/moving.gif)\n`,
    });
    mkdirSync(join(folder, 'themes/garden/static'), { recursive: true });
    writeFileSync(join(folder, 'themes/garden/static/moving.gif'), frames);
    const site = await runImport(folder);
    const written = await sharp(join(site.to, 'images/moving.gif'), { animated: true }).metadata();
    expect([(await sharp(frames, { animated: true }).metadata()).pages, written.pages]).toEqual([
      2, 1,
    ]);
    expect(site.report).toContain('## Animated images');
    expect(site.report).toContain('- `images/moving.gif`');
  });

  it('that the site cannot show count as missing, and the check passes', async () => {
    const site = await runImport(
      temporaryFolder({
        'hugo.toml': HUGO,
        'content/blog/first.md': `---\ntitle: Images\n${FIELDS}\n---\n\n![One](/a.svg)\n\n![Two](/b.png)\n`,
        'static/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>a()</script></svg>',
        'static/b.png': 'No image',
      }),
    );
    expect(site.missingImages).toEqual(['/images/a.svg', '/images/b.png']);
    expect(site.report).toContain("static/a.svg can't be shown");
    const { problems } = checkContent(site.to);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
