import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { documentText, soundPost, temporaryFolder } from '@/tests/support/content';
import { FIELDS, importBody } from './import-body';
import { runImport } from './run';

const post = (fields = '') => `---\ntitle: A post\n${FIELDS}\n${fields}---\n\nText of it.\n`;

describe('what archives of scientific communities hold', () => {
  it.each([
    ['a calculation beside formulas', 'Of $n_1$, $40 / 75$.', 'Of $$n_1$$, $$40 / 75$$.'],
    ['an environment', '\\begin{align*}\na &= b\n\\end{align*}', '$$\n\\begin{align*}'],
    ['a formula that was escaped from Markdown', '$q\\_{e}$', '$$q_{e}$$'],
    [
      'an address with the signs of formulas',
      '[a](https://a.example/\\(v\\))',
      '(https://a.example/%28v%29)',
    ],
    ['a heading with a class alone', '## Beans {.wide}\n\nText {.x}', '## Beans\n\nText \\{.x}'],
    ['a file of an unknown shortcode', '{{< film src="/a.mp4" >}}', '/a.mp4">/a.mp4</Button>'],
    ['a single tilde', 'In ~2 or H~2~O.', 'In \\~2 or H\\~2\\~O.'],
    [
      'an address in a link of HTML',
      '<a href="https://a.example">https://a.example</a>',
      '[https://a.example](https://a.example)',
    ],
    ['a mark beside a heading', '## [](https://a.example/#b)Beans', '## Beans'],
    [
      'an image in a linked block',
      '<a href="https://a.example"><img src="https://b.example/x.png" alt="X"> and Y</a>',
      '[X and Y](https://a.example)',
    ],
    ['an e-mail address', 'Write to ida@shed.org.', 'Write to ida at shed.org.'],
    ['a host after it', 'By ida@us.shed.org@desk.local.', 'By ida at us.shed.org at desk.local.'],
    ['an e-mail address in code', '```toml\nmail = "ida@shed.org"\n```', '"ida at shed.org"'],
    ['a link to a place that our page has, too', '[x](#related)\n\n## Related', '(#related-1)'],
    [
      'a reference by name alone',
      '[x]({{< relref "2024-01-02-second#part-two" >}})',
      '/blog/second#part-two)',
    ],
    [
      'a link to a place that is not there',
      '[x](/blog/2024-01-02-second/#gone)',
      '[x](/blog/second)',
    ],
    ['a long rule', `One.\n\n${'-'.repeat(90)}\n\nTwo.`, 'One.\n\n---\n\nTwo.'],
    ['lists in cells', '| a |\n|---|\n| <ul><li>b</li><li>c</li></ul> |', '| b<br />c |'],
  ])('%s', async (_, body, expected) => expect((await importBody(body)).mdx).toContain(expected));

  it('numbers of lists and names of links are no words', async () => {
    const { report } = await importBody('1. One\n1. Two [x][r]\n\n[r]: /images/pic.png');
    expect(report).not.toContain('not found again, words');
  });

  it('brackets in a text are no formula', () => {
    const root = temporaryFolder({
      'data/authors.yml': 'site-team:\n  name: Team\n',
      'blog/a-post.mdx': documentText(soundPost, 'Thanks to [bees\\[bot\\]](https://a.example).'),
    });
    expect(
      checkContent(root, '/no/such').problems.filter(({ rule }) => rule === 'foreign'),
    ).toEqual([]);
  });

  it('capitals in an old address lead to the page', async () => {
    const site = await runImport(
      temporaryFolder({ 'hugo.toml': '', 'content/blog/a.md': post('url: /blog/Bean.html\n') }),
    );
    expect(site.read('blog/bean.mdx')).toContain('aliases:\n  - /blog/Bean.html\n');
    const { problems } = checkContent(site.to, '/no/such');
    expect(problems.filter(({ rule }) => rule === 'alias')).toEqual([]);
  });

  it('a page that has the name of a folder of ours gets another', async () => {
    const site = await runImport(
      temporaryFolder({
        'hugo.toml': '',
        'content/images.md': post(),
        'content/blog/a.md': post(),
      }),
    );
    expect(site.read('pages/images-page.mdx')).toContain('Text of it.');
  });

  it('a title and description are of words, not of markup', async () => {
    const site = await runImport(
      temporaryFolder({
        '_config.yml': '',
        'all.html': `---\nlayout: x\n---\n<div>\n{% if page.x %}x{% endif %}\n<h2>All beans</h2>\n<ul><li>${'Beans of all kinds. '.repeat(5)}</li></ul></div>`,
      }),
    );
    const [head = ''] = site.read('pages/all.mdx').split('\n---\n');
    expect(head).toContain('title: All beans\n');
    expect(head).toContain('description: Beans of all kinds.');
  });
});
