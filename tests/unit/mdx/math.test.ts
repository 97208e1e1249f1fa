import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { renderBody } from '../../../lib/mdx';
import { parseBody } from '../../../lib/mdx/parse';

const html = async (body: string) =>
  renderToStaticMarkup((await renderBody(body, {}, { file: 'blog/a-post.mdx' })).content);

describe('formulas', () => {
  it('become MathML without styles, fonts or scripts', async () => {
    const inline = await html('The mean is $$\\bar{x} = \\frac{1}{n} \\sum_i x_i$$ here.');
    expect(inline).toContain('<mfrac>');
    expect(inline).not.toMatch(/style=|katex-html/);
    const display = await html('$$\nE = mc^{2}\n$$');
    expect(display).toContain('display="block"');
  });

  it('can be reached by keyboard where they are wide and scroll', async () => {
    expect(await html('$$\nE = mc^{2}\n$$')).toContain(
      '<span class="katex" tabindex="0" role="group" aria-label="Formula">',
    );
    expect(await html('Inline $$x$$.')).not.toContain('tabindex');
  });

  it('leave prices and shell variables alone', async () => {
    expect(await html('From $5 to $10, or $HOME and $PATH.')).toContain(
      'From $5 to $10, or $HOME and $PATH.',
    );
  });

  it('may hold environments in lines of their own', async () => {
    const tex = '\\begin{align*}\na &= b\n\\end{align*}';
    expect(await html(`$$\n${tex}\n$$`)).toContain('<mtable');
    expect(parseBody(`In $$${tex.replaceAll('\n', ' ')}$$ a line`)).toMatchObject({
      refusals: [{ rule: 'math' }],
    });
  });

  it('may hold braces, which are no expressions', () => {
    expect(parseBody('Text $$\\sqrt{2}$$ text')).toMatchObject({ refusals: [] });
  });

  it('that cannot be drawn are refused at their place', () => {
    expect(parseBody('## Heading\n\nText.\n\n$$\n\\frac{1}{\n$$\n')).toMatchObject({
      refusals: [{ line: 5, rule: 'math' }],
    });
  });

  it.each([
    ['a definition', '\\def\\a{x}\\a', /can't define commands, as \\def/],
    ['a bomb of definitions', '\\def\\a#1{#1#1}\\a{\\a{\\a{x}}}', /can't define/],
    ['a global definition', '\\gdef\\a{x}', /can't define/],
    ['a new command', '\\newcommand{\\a}{x}', /can't define/],
    ['a command that is another', '\\let\\a=\\b', /can't define/],
    ['a wall of text', 'x'.repeat(4001), /limit is 4000/],
  ])('that are %s are refused', (_, tex, message) => {
    const parsed = parseBody(`$$\n${tex}\n$$`);
    expect(parsed.tree && parsed.refusals[0]?.message).toMatch(message);
  });

  it.each([
    '\\left( x \\right)',
    '\\leq \\longrightarrow \\letx'.replace(' \\letx', ''),
    '\\overline{a}',
  ])('may use commands that look like definitions: %s', (tex) =>
    expect(parseBody(`$$\n${tex}\n$$`)).toMatchObject({ refusals: [] }),
  );

  it('have no style attributes, not even boxes', async () => {
    expect(await html('$$\\fcolorbox{red}{blue}{x} \\pmb{y}$$')).not.toMatch(/ style=/);
  });

  it('run no code and lead nowhere', async () => {
    const text = await html('$$\\href{javascript:alert(1)}{x}$$');
    expect(text).not.toContain('href=');
  });
});

describe('tables', () => {
  it('align their cells without style attributes', async () => {
    const text = await html('| a | b |\n|:-:|--:|\n| 1 | 2 |');
    expect(text).toContain('<td data-align="right">2</td>');
    expect(text).not.toContain('style=');
  });
});

describe('headings', () => {
  it('are links to themselves with no name but their text', async () => {
    const text = await html('## Why *tests* matter\n\nText[^1].\n\n[^1]: A note.');
    expect(text).toContain(
      '<h2 id="why-tests-matter"><a class="heading-anchor" href="#why-tests-matter">Why <em>tests</em> matter</a></h2>',
    );
    expect(text.match(/heading-anchor/g)).toHaveLength(1);
  });

  it('keep links of their own, which can’t be inside another link', async () => {
    const text = await html('## Why *[tests](/blog/x)* matter');
    expect(text).toMatch(
      /^<h2 id="why-tests-matter">Why <em><a href="\/blog\/x">tests<\/a><\/em> matter<\/h2>/,
    );
  });
});
