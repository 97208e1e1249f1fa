import { expect, it } from 'vitest';
import { changedPages } from '@/scripts/screenshot/changed-pages';
import { temporaryFolder } from '../../support/content';

const post = (text: string, onward = 'Older'): string =>
  `<main><article lang="en">\n<h1>${text}</h1></article><nav>${onward}</nav></main>`;

it('names new pages of texts first, then those that read differently', () => {
  const before = temporaryFolder({
    'about.html': '<main><p>Who we are</p></main>',
    'blog/kept.html': post('Kept'),
    'blog/fixed.html': post('A tpyo'),
  });
  const after = temporaryFolder({
    'about.html': '<main><p>Who we are now</p></main>',
    'blog/kept.html': post('Kept'),
    'blog/fixed.html': post('A typo'),
    'blog/new.html': post('New'),
    'events/sprint-2026.html': post('A sprint'),
  });
  expect(changedPages(before, after)).toEqual([
    '/blog/new',
    '/events/sprint-2026',
    '/about',
    '/blog/fixed',
  ]);
});

it('passes over lists, links to other texts, markup and redirects', () => {
  const before = temporaryFolder({
    'blog.html': '<main>1 post</main>',
    'blog/tags/testing.html': '<main>1 post</main>',
    'blog/first.html': post('First', 'Nothing newer'),
  });
  const after = temporaryFolder({
    'blog.html': '<main>2 posts</main>',
    'blog/tags/testing.html': '<main>2 posts</main>',
    'blog/tags/new.html': '<main>1 post</main>',
    'blog/first.html': post('First', 'Newer: Second').replace('<h1>', '<h1 class="title">'),
    'blog/old-address.html': '<meta http-equiv="refresh" content="0; url=/blog/first">',
  });
  expect(changedPages(before, after)).toEqual([]);
});
