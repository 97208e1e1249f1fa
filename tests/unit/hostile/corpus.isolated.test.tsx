import { renderToStaticMarkup } from 'react-dom/server';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { mdxComponents } from '@/app/_shared/mdx-components';
import { checkContent } from '@/lib/check';
import { splitDocument } from '@/lib/content/front-matter';
import { feedHtml } from '@/lib/feeds/feed-html';
import { findSvgIssue } from '@/lib/images/svg';
import { renderBody } from '@/lib/mdx';
import { findExcess } from '@/lib/mdx/limits';
import { hostileDocuments } from '../../fixtures/hostile/documents';
import { hostileDrawings } from '../../fixtures/hostile/drawings';
import { temporaryFolder } from '../../support/content';
import { HANG_SECONDS, processorWatch } from '../../support/processor';
import { harmIn } from './harmless';

const components = mdxComponents({ path: '/blog/a-post' });

it('the corpus has at least 150 documents and 40 drawings', () => {
  expect(hostileDocuments.length).toBeGreaterThanOrEqual(150);
  expect(hostileDrawings.length).toBeGreaterThanOrEqual(40);
});

describe('a hostile document', () => {
  it.each(hostileDocuments)(
    'is refused with its line or harmless, in time: $attack',
    async ({ folder = 'blog', text, refused }) => {
      const path = `${folder}/a-document.mdx`;
      const root = temporaryFolder({
        'data/authors.yml': 'site-team:\n  name: Team\n',
        [path]: text,
      });
      const seconds = processorWatch();
      const { problems } = checkContent(root, process.cwd());
      const own = problems.filter(({ file }) => file === path);
      for (const { line, fix } of own) {
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
        expect(fix).toMatch(/^[A-Z].{5,}/);
      }
      const said = own.map(({ field = '', message }) => `${field} ${message}`).join('\n');
      if (refused) expect(said).toMatch(refused);
      const { body } = splitDocument(text);
      // What the check refuses can't be rendered either; all else has to be.
      const isRefused = own.some(({ severity }) => severity === 'error');
      const drawn = async (html: () => Promise<string>): Promise<string> => {
        try {
          return await html();
        } catch (error) {
          if (isRefused) return '';
          throw error;
        }
      };
      const pages = [
        await drawn(async () => {
          const { content } = await renderBody(body, components, { file: path });
          return renderToStaticMarkup(content);
        }),
        await drawn(() => feedHtml(body, '/blog/a-post', path)),
      ];
      expect(seconds()).toBeLessThan(HANG_SECONDS);
      for (const html of pages) expect(harmIn(html)).toEqual([]);
    },
  );
});

describe('a hostile drawing', () => {
  it.each(hostileDrawings)('is refused in time: %s', (_, markup, message) => {
    const seconds = processorWatch();
    expect(findSvgIssue(markup)?.message).toMatch(message);
    expect(seconds()).toBeLessThan(HANG_SECONDS);
  });
});

it('what takes too long is seen: the parser alone, with a text that the check refuses', () => {
  const seconds = processorWatch();
  for (let count = 8000; seconds() < HANG_SECONDS; count *= 1.25) {
    const text = '**a*'.repeat(count);
    expect(text.length).toBeLessThan(100_000);
    expect(findExcess(text)?.reason).toMatch(/special characters/);
    unified().use(remarkParse).parse(text);
  }
  expect(() => expect(seconds()).toBeLessThan(HANG_SECONDS)).toThrow();
});
