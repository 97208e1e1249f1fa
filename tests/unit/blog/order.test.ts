import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDate, neighbors } from '../../../lib/blog/order';
import { publicationOf } from '../../../lib/content/publication';
import { makePost } from './make-post';

describe('publicationOf', () => {
  it('schedules a post until the first build of its day in UTC', () => {
    expect(publicationOf({ date: '2026-11-21', draft: false }, '2026-11-20')).toBe('scheduled');
    expect(publicationOf({ date: '2026-11-21', draft: false }, '2026-11-21')).toBe('published');
    expect(publicationOf({ date: '2026-01-01', draft: false }, '2026-11-21')).toBe('published');
  });

  it('keeps a draft a draft, whatever its date', () => {
    for (const date of ['2020-02-29', '2026-11-20', '2099-12-31']) {
      expect(publicationOf({ date, draft: true }, '2026-11-20')).toBe('draft');
    }
  });
});

describe('byDate', () => {
  it('puts the newest first, and posts of one day by title', () => {
    const posts = [
      makePost({ slug: 'c', title: 'Zebra', date: '2026-06-01' }),
      makePost({ slug: 'b', title: 'apple', date: '2026-06-01' }),
      makePost({ slug: 'a', title: 'Old', date: '2019-12-31' }),
      makePost({ slug: 'd', title: 'New', date: '2026-06-02' }),
    ];
    expect(posts.sort(byDate).map(({ slug }) => slug)).toEqual(['d', 'b', 'c', 'a']);
  });

  it('gives one order, however the files come', () => {
    const posts = ['2026-01-01', '2026-01-01', '2025-06-01', '2024-02-29'].flatMap((date, index) =>
      ['Same title', 'Ähnlich', `Post ${index}`].map((title, other) =>
        makePost({ slug: `p-${index}-${other}`, title, date }),
      ),
    );
    const expected = [...posts].sort(byDate).map(({ slug }) => slug);
    fc.assert(
      fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (shuffled) => {
        expect(shuffled.sort(byDate).map(({ slug }) => slug)).toEqual(expected);
      }),
    );
  });
});

describe('neighbors', () => {
  const posts = ['new', 'middle', 'old'].map((slug) => makePost({ slug }));

  it('finds the newer and the older post', () => {
    const { newer, older } = neighbors(posts, 'middle');
    expect([newer?.slug, older?.slug]).toEqual(['new', 'old']);
  });

  it('has none at the ends, and none for a post that is not listed', () => {
    expect(neighbors(posts, 'new').newer).toBeUndefined();
    expect(neighbors(posts, 'old').older).toBeUndefined();
    expect(neighbors(posts, 'elsewhere')).toEqual({ newer: undefined, older: undefined });
  });
});
