import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { mdxComponents } from '@/app/_shared/mdx-components';
import { checkContent } from '@/lib/check';
import { splitDocument } from '@/lib/content/front-matter';
import { feedHtml } from '@/lib/feeds/feed-html';
import { findSvgIssue } from '@/lib/images/svg';
import { renderBody } from '@/lib/mdx';
import { hostileDocuments } from '../../fixtures/hostile/documents';
import { hostileDrawings } from '../../fixtures/hostile/drawings';
import { temporaryFolder } from '../../support/content';
import { harmIn } from './harmless';

/** Milliseconds of the processor, so that a busy machine changes nothing. */
const LIMIT = 5000;
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const FILE = 'blog/a-post.mdx';
const components = mdxComponents({ path: '/blog/a-post' });

it('the corpus has at least 150 documents and 40 drawings', () => {
  expect(hostileDocuments.length).toBeGreaterThanOrEqual(150);
  expect(hostileDrawings.length).toBeGreaterThanOrEqual(40);
});

describe('a hostile document', () => {
  it.each(hostileDocuments)(
    'is refused with its line or harmless, in time: $attack',
    async ({ text, refused }) => {
      const root = temporaryFolder({
        'data/authors.yml': 'site-team:\n  name: Team\n',
        [FILE]: text,
      });
      const start = spent();
      const { problems } = checkContent(root, process.cwd());
      const own = problems.filter(({ file }) => file === FILE);
      for (const { line, fix } of own) {
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
        expect(fix).toMatch(/^[A-Z].{5,}/);
      }
      if (refused) expect(own.map(({ message }) => message).join('\n')).toMatch(refused);
      const { body } = splitDocument(text);
      // What the check refuses can't be rendered either; the rest is shown as plain text.
      const pages = await Promise.all([
        renderBody(body, components, { file: FILE }).then(
          ({ content }) => renderToStaticMarkup(content),
          () => '',
        ),
        feedHtml(body, '/blog/a-post', FILE).catch(() => ''),
      ]);
      expect(spent() - start).toBeLessThan(LIMIT);
      for (const html of pages) expect(harmIn(html)).toEqual([]);
    },
  );
});

describe('a hostile drawing', () => {
  it.each(hostileDrawings)('is refused in time: %s', (_, markup, message) => {
    const start = spent();
    expect(findSvgIssue(markup)?.message).toMatch(message);
    expect(spent() - start).toBeLessThan(LIMIT);
  });
});
