import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ConnectWithUs } from '@/components/connect/connect-with-us';
import { NewsletterForm } from '@/components/connect/newsletter-form';
import { listFiles } from '@/lib/files';
import { renderBody } from '@/lib/mdx';
import { analyzeBody } from '@/lib/mdx/analysis';
import { PAGE_IDS } from '@/lib/mdx/page-ids';
import { parseBody } from '@/lib/mdx/parse';

async function idsOf(body: string): Promise<string[]> {
  const { content } = await renderBody(body, {}, { file: 'blog/a-post.mdx' });
  return [...renderToStaticMarkup(content).matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
}

describe('the ids of a text', () => {
  it.each([
    ['an emoji', '## 🐍', ['section']],
    ['emoji twice', '## 🐍\n\n## 🎉', ['section', 'section-1']],
    ['punctuation', '## ???', ['section']],
    ['a formula', '## The law of $$x^2$$ for all', ['the-law-of-x2-for-all']],
    ['code', '## `import this`', ['import-this']],
    ['another alphabet', '## Über 東京', ['über-東京']],
    ['a name of the page', '## Related', ['related-1']],
    ['the id of an element', '## Note\n\n<span id="note">a</span>', ['note-1', 'note']],
  ])('are sound for a heading of %s', async (_, body, ids) => {
    expect(await idsOf(body)).toEqual(ids);
  });

  it('leave out references to footnotes', async () => {
    const body = '## What changed[^1]\n\n[^1]: A note.';
    expect(await idsOf(body)).toContain('what-changed');
    const { toc } = await renderBody(body, {}, { file: 'blog/a-post.mdx' });
    expect(toc).toEqual([{ id: 'what-changed', text: 'What changed', depth: 2 }]);
  });

  it.each(['## A[^1]\n\n[^1]: B.', '## 🐍', '## $$x^2$$', '## Main\n\n<span id="x">a</span>'])(
    'are the same on the page and in the check: %j',
    async (body) => {
      expect(new Set(await idsOf(body))).toEqual(analyzeBody(body).anchors);
    },
  );

  it.each([
    ['of the page', '<span id="main">a</span>', /page itself uses the id "main"/],
    ['of a footnote', '<a id="user-content-fn-1" href="/a">a</a>', /page itself uses/],
    ['twice', '<span id="b">a</span> <span id="b">a</span>', /used twice/],
    ['with a space', '<span id="a b">a</span>', /not valid/],
    ['of nothing', '<span id="">a</span>', /not valid/],
  ])('are refused %s', (_, body, message) => {
    const parsed = parseBody(body);
    expect(parsed.tree && parsed.refusals[0]?.message).toMatch(message);
  });

  it('are not those of a component that a text has twice', () => {
    const form = createElement(NewsletterForm, {
      form: { action: 'https://news.example.org/', field: 'email' },
    });
    const block = createElement(ConnectWithUs, { ways: [], social: [] });
    const page = renderToStaticMarkup(createElement('main', {}, form, form, block, block));
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
    expect(page).toContain(`for="${ids[2]}"`);
  });

  it('cannot be those of the components around the text', () => {
    const files = ['blog', 'connect', 'events', 'layout', 'mdx', 'packages', 'ui']
      .flatMap((folder) => listFiles('components', folder).map((file) => join('components', file)))
      .concat(listFiles('app', '_shared').map((file) => join('app', file)));
    const used = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\sid="([\w-]+)"/g)].map(([, id = '']) => id),
    );
    expect(used.length).toBeGreaterThan(10);
    expect([...new Set(used)].filter((id) => !PAGE_IDS.has(id))).toEqual([]);
  });
});
