import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/check';
import { analyzeBody } from '@/lib/mdx/analysis';
import { documentText, soundPost, temporaryFolder } from '../../support/content';

const told = (body: string) => {
  const { issues, refusals } = analyzeBody(body);
  return [...issues, ...refusals]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
};

describe('a body with several errors', () => {
  it('has each of them reported, and nothing that follows from one', () => {
    const body = [
      'If n<5, a brace { stays open.', // 1
      'Another {n x} and <!-- a comment -->.', // 2
      '',
      '<Notice type=“info”>Curly quotes.</Notice>', // 4
      '',
      '<Cards>', // 6
      '',
      'Text, <https://example.org>, and Vec<T>.', // 8
      '',
      '</Card>', // 10
      '',
      'The end</b>.', // 12
      '',
      '<script>x</script>', // 14
    ].join('\n');
    expect(told(body)).toEqual([
      '1:6 The text does not parse: A < in the text looks like a tag.',
      '1:17 The text does not parse: A brace { is opened here and never closed.',
      '2:9 An expression in braces is not allowed in the text.',
      '2:20 The text does not parse: <!-- starts an HTML comment, which is not allowed in the text.',
      '4:14 The text does not parse: An attribute has no value in quotes.',
      '8:14 The text does not parse: An address is between < and >.',
      '8:37 The text does not parse: Vec<T> looks like a tag.',
      '10:1 The text does not parse: </Card> is used where <Cards> has to be closed.',
      '12:9 The text does not parse: A closing tag has no opening one.',
      '14:1 <script> is not allowed in the text.',
    ]);
  });

  it('has its links, images and headings checked nevertheless', () => {
    const { links, headings, prose } = analyzeBody('## A\n\nn<5 [x](/y) ![z](./z.png) recieve');
    expect(links.map(({ url }) => url)).toEqual(['/y', './z.png']);
    expect(headings).toHaveLength(1);
    expect(prose).toContain('recieve');
  });
});

describe('one run', () => {
  const messages = (files: Record<string, string>, only?: Set<string>) =>
    checkContent(temporaryFolder(files), process.cwd(), only).problems.map(
      ({ file, line, field, message }) => `${file}:${line} ${field ? `${field} ` : ''}${message}`,
    );
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1"/></svg>';
  const authors = 'site-team: { name: The site team }\n';

  it('reports front matter, links, images and the body', () => {
    const text = documentText(
      { ...soundPost, topic: 'x' },
      'n<5 [no](/nowhere) ![What.](./no.png)\n',
    );
    expect(messages({ 'data/authors.yml': authors, 'blog/a.mdx': text })).toEqual([
      'blog/a.mdx:6 topic "x" is not one of the choices',
      'blog/a.mdx:9 The text does not parse: A < in the text looks like a tag.',
      'blog/a.mdx:9 There is no page /nowhere.',
      'blog/a.mdx:9 The image ./no.png is missing.',
    ]);
  });

  it('does not call an image unused while a text that names it does not parse', () => {
    const text = documentText(soundPost, '<Figure src=./flower.svg alt="A flower.">\n');
    const files = { 'data/authors.yml': authors, 'blog/a.mdx': text, 'blog/flower.svg': svg };
    expect(messages(files).filter((message) => message.includes('No document'))).toEqual([]);
  });

  it('tells of chosen files, and of the images that they show', () => {
    const bad = documentText({ ...soundPost, topic: 'x' });
    const files = {
      'data/authors.yml': authors,
      'blog/a.mdx': documentText(soundPost, '![A flower in a field.](./a_b.svg)\n'),
      'blog/a_b.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script/></svg>`,
      'blog/other.mdx': bad,
      'blog/unused.svg': svg,
    };
    expect(messages(files, new Set(['blog/a.mdx']))).toEqual([
      expect.stringContaining('blog/a_b.svg:1 '),
    ]);
    expect(messages(files, new Set(['blog/unused.svg']))).toEqual([
      'blog/unused.svg:1 No document shows this image.',
    ]);
  });
});
