import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { renderBody } from '@/lib/mdx';

const components = {
  Notice: ({ type, children }: ComponentProps<'div'> & { type?: string }) => (
    <aside data-type={type}>{children}</aside>
  ),
};

const place = { file: 'blog/a-post.mdx' };

async function html(body: string): Promise<string> {
  return renderToStaticMarkup((await renderBody(body, components, place)).content);
}

describe('renderBody', () => {
  it('gives headings ids, and lists those of the second and third level', async () => {
    const body = '## One *two*\n\n### `code` & more\n\n#### Deep\n\n## One two\n\n## Résumé, 2026!';
    const { content, toc } = await renderBody(body, {}, place);
    expect(toc).toEqual([
      { id: 'one-two', text: 'One two', depth: 2 },
      { id: 'code--more', text: 'code & more', depth: 3 },
      { id: 'one-two-1', text: 'One two', depth: 2 },
      { id: 'résumé-2026', text: 'Résumé, 2026!', depth: 2 },
    ]);
    const markup = renderToStaticMarkup(content);
    for (const { id } of toc) expect(markup).toContain(`id="${id}"`);
    expect(markup).toContain('<h4 id="deep">');
  });

  it('gives each body its own contents', async () => {
    const [a, b] = await Promise.all([
      renderBody('## A', {}, place),
      renderBody('## B\n\n### C', {}, place),
    ]);
    expect(a.toc.map(({ text }) => text)).toEqual(['A']);
    expect(b.toc.map(({ text }) => text)).toEqual(['B', 'C']);
    expect((await renderBody('', {}, place)).toc).toEqual([]);
  });

  it('renders tables, footnotes and struck text', async () => {
    const markup = await html('| a | b |\n|---|--:|\n| 1 | ~~2~~ |\n\nText.[^n]\n\n[^n]: A note.');
    expect(markup).toMatch(/<th>a<\/th>/);
    expect(markup).toContain('<th data-align="right">b</th>');
    expect(markup).not.toContain('style=');
    expect(markup).toContain('<del>2</del>');
    expect(markup).toMatch(/<a href="#user-content-fn-n" id="user-content-fnref-n"/);
    expect(markup).toContain('id="footnote-label"');
    expect((await renderBody('A.[^n]\n\n[^n]: B.', {}, place)).toc).toEqual([]);
  });

  it('hands plain text to components and Markdown to their content', async () => {
    expect(await html('<Notice type="info">\n\n**a** &lt;b&gt;\n\n</Notice>')).toBe(
      '<aside data-type="info"><p><strong>a</strong> &lt;b&gt;</p></aside>',
    );
  });

  it('colors code by classes, without a style attribute', async () => {
    const markup = await html(
      '```python title="a.py"\ndef f(x: int) -> str:\n    return "<b>"  # note\n```',
    );
    expect(markup).not.toContain('style=');
    expect(markup).toMatch(
      /<pre data-language="python" data-title="a.py"><code class="language-python">/,
    );
    expect(markup).toMatch(/<span class="tok-keyword">def\s*<\/span>/);
    expect(markup).toMatch(/<span class="tok-string-expression">&quot;&lt;b&gt;&quot;/);
    expect(markup).toMatch(/<span class="tok-comment"># note<\/span>/);
    expect(markup.replace(/<[^>]+>/g, '')).toBe(
      'def f(x: int) -&gt; str:\n    return &quot;&lt;b&gt;&quot;  # note',
    );
  });

  it.each([
    ['without a language', '```\na < b\n```', 'text', 'a &lt; b'],
    ['of an unknown language', '```klingon\nqapla\n```', 'klingon', 'qapla'],
    ['of nothing', '```python\n```', 'python', ''],
    ['of an alias', '```py\nx = 1\n```', 'py', 'x = 1'],
    ['of blank lines', '```bash\n\n\nls\n\n```', 'bash', '\n\nls\n'],
    ['by indentation', '    x {\n', 'text', undefined],
  ])('keeps code %s as it is', async (_, body, language, text) => {
    if (text === undefined) {
      await expect(html(body)).rejects.toThrow();
      return;
    }
    const markup = await html(body);
    expect(markup).toContain(`data-language="${language}"`);
    expect(markup.replace(/<[^>]+>/g, '')).toBe(text);
  });

  it.each([
    ['does not parse', 'a {'],
    ['imports', 'import a from "node:fs"\n\nb'],
    ['exports', 'export const a = 1'],
    ['computes', 'a {1 + 1}'],
    ['runs a script', '<script>alert(1)</script>'],
    ['links to a script', '[a](javascript:alert(1))'],
    ['names a component nobody knows', '<Unknown />'],
    ['has a second title', '# a'],
  ])('throws where a body %s', async (_, body) => {
    await expect(renderBody(body, components, place)).rejects.toThrow();
  });

  it('says what was refused, and how to fix it', async () => {
    await expect(renderBody('a\n\n<iframe />', {}, place)).rejects.toThrow(
      /<iframe> is not allowed in the text\. Use <Video/,
    );
  });
});
