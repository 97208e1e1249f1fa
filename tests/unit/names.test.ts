import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '@/lib/group';
import { isSlug, slugify } from '@/lib/slug';
import { didYouMean, suggest } from '@/lib/suggest';
import { absoluteUrl, urls } from '@/lib/urls';

describe('slugify', () => {
  it.each([
    ['Great Tables', 'great-tables'],
    ['plot_phylo', 'plot-phylo'],
    ['Moliński & Co.', 'molinski-co'],
    ['  --A  b-- ', 'a-b'],
    ['ﬁne ½', 'fine-1-2'],
    ['日本', ''],
    ['Con', 'con-1'],
    ['LPT¹', 'lpt1-1'],
    ['console', 'console'],
    ['Index', 'index-1'],
    ['', ''],
  ])('makes %j into %j', (name, slug) => expect(slugify(name)).toBe(slug));

  it('makes slugs or nothing, and leaves slugs as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const slug = slugify(name);
        if (slug !== '') expect(isSlug(slug)).toBe(true);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });

  it.each(['a-b', '0', '2026-x'])('takes %s for a slug', (text) => expect(isSlug(text)).toBe(true));
  it.each(['', '-a', 'a-', 'a--b', 'A', 'a b', 'a/b', 'é', 'a\n', 'con', 'nul', 'com1', 'index'])(
    'takes %j for none',
    (text) => expect(isSlug(text)).toBe(false),
  );
});

describe('suggest', () => {
  it.each([
    ['packging', ['packaging', 'testing'], 'packaging'],
    ['LWASSER', ['lwasser'], 'lwasser'],
    ['comunity', ['community', 'communities'], 'community'],
    ['overlay_color', ['title', 'cover'], undefined],
    ['', [], undefined],
  ])('of %j among %j finds %j', (word, candidates, found) => {
    expect(suggest(word, candidates)).toBe(found);
  });

  it('speaks in a sentence, or not at all', () => {
    expect(didYouMean('tgas', ['tags'])).toBe(' Did you mean "tags"?');
    expect(didYouMean('zzzzzz', ['tags'])).toBe('');
  });
});

describe('addresses', () => {
  it('are full where they are asked to be', () => {
    expect(absoluteUrl('/')).toMatch(/^https?:\/\/[^/]+\/$/);
    expect(absoluteUrl('/blog/a')).toMatch(/^https?:\/\/[^/]+\/blog\/a$/);
  });

  it('of things are root-relative, handles in lower case', () => {
    expect(urls.post('a')).toBe('/blog/a');
    expect(urls.event('a')).toBe('/events/a');
    expect(urls.package('a')).toBe('/packages/a');
    expect(urls.person('LWasser')).toMatch(/^\/people[#/]lwasser$/);
  });
});

describe('groupBy', () => {
  it('keeps the order of groups and of their items', () => {
    const groups = groupBy([3, 1, 4, 1, 5, 9, 2, 6], (value) => value % 3);
    expect([...groups]).toEqual([
      [0, [3, 9, 6]],
      [1, [1, 4, 1]],
      [2, [5, 2]],
    ]);
  });
});
