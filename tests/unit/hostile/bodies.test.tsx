import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mdxComponents } from '@/app/_shared/mdx-components';
import { checkContent } from '@/lib/check';
import { feedHtml } from '@/lib/feeds/feed-html';
import { renderBody } from '@/lib/mdx';
import { hostileBodies } from '../../fixtures/hostile/bodies';
import { documentText, soundPost } from '../../support/content';
import { harmIn } from './harmless';

const components = mdxComponents({ path: '/blog/a-post' });
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'hostile-'));
  for (const folder of ['blog', 'data', 'images']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'data', 'authors.yml'), 'site-team:\n  name: Team\n');
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>';
  writeFileSync(join(root, 'images', 'flower.svg'), drawing);
});

afterAll(() => rmSync(root, { recursive: true }));

const FRONT_MATTER = documentText(soundPost, '');
const BODY_LINE = FRONT_MATTER.split('\n').length;

function problemsOf(body: string) {
  const file = join(root, 'blog', 'a-post.mdx');
  writeFileSync(file, FRONT_MATTER + body);
  const { problems } = checkContent(root, process.cwd());
  rmSync(file);
  return problems.filter(({ file: name }) => name.startsWith('blog/'));
}

describe('a hostile body', () => {
  it.each(hostileBodies.filter(({ refused }) => refused))(
    'is refused on its line: $attack',
    ({ body, refused, line = 1 }) => {
      const found = problemsOf(body).filter(({ message }) => refused?.test(message));
      expect(found).not.toEqual([]);
      expect(found[0]).toMatchObject({ line: BODY_LINE - 1 + line });
      expect(found[0]?.fix).toMatch(/.{10}/);
    },
  );

  it.each(hostileBodies)('does no harm on a page or in a feed: $attack', async ({ body }) => {
    const place = { file: 'blog/a-post.mdx' };
    for (const draw of [
      async () => renderToStaticMarkup((await renderBody(body, components, place)).content),
      () => feedHtml(body, '/blog/a-post', place.file),
    ]) {
      // What the check refuses outright does not compile either; the rest is shown as plain text.
      const html = await draw().catch(() => '');
      expect(harmIn(html)).toEqual([]);
    }
  });

  it.each(hostileBodies.filter(({ refused }) => !refused))(
    'is shown as the text that it is: $attack',
    async ({ body }) => {
      expect(problemsOf(body).filter(({ severity }) => severity === 'error')).toEqual([]);
      const place = { file: 'blog/a-post.mdx' };
      const { content } = await renderBody(body, components, place);
      expect(renderToStaticMarkup(content).length).toBeGreaterThan(10);
    },
  );

  it('is found by the test where there is harm', () => {
    for (const html of [
      '<script>1</script>',
      '<p onclick="a">a</p>',
      '<a href="java&#9;script:1">a</a>',
      '<img src="https://x.test/a.png">',
      '<p style="color:red">a</p>',
      '<iframe></iframe>',
      '<!-- a -->',
    ]) {
      expect(harmIn(html), html).not.toEqual([]);
    }
  });
});
