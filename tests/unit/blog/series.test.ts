import { describe, expect, it } from 'vitest';
import { seriesOf, seriesPlace } from '../../../lib/blog/series';
import { makePost } from './make-post';

const part = (number: number, name = 'Package your code', date = '2026-06-01') =>
  makePost({ slug: `part-${number}`, series: { name, part: number }, date });

describe('seriesOf', () => {
  it('orders by part, not by date', () => {
    const [series] = seriesOf([
      part(2, 'Package your code', '2026-01-01'),
      part(1, 'Package your code', '2026-09-09'),
      part(3, 'Package your code', '2025-05-05'),
    ]);
    expect(series?.posts.map(({ slug }) => slug)).toEqual(['part-1', 'part-2', 'part-3']);
    expect(series).toMatchObject({ slug: 'package-your-code', parts: 3, missing: [] });
  });

  it('knows which parts are not out', () => {
    const [series] = seriesOf([part(5), part(2)]);
    expect(series).toMatchObject({ parts: 5, missing: [1, 3, 4] });
  });

  it('keeps two posts that claim one part, the older first', () => {
    const twins = [
      makePost({ slug: 'later', series: { name: 'S', part: 1 }, date: '2026-06-02' }),
      makePost({ slug: 'earlier', series: { name: 'S', part: 1 }, date: '2026-06-01' }),
    ];
    const [series] = seriesOf(twins);
    expect(series?.posts.map(({ slug }) => slug)).toEqual(['earlier', 'later']);
    expect(series?.parts).toBe(1);
  });

  it('joins names that make one address, and sorts series by name', () => {
    const all = seriesOf([
      part(1, 'Zones'),
      part(2, 'Package  your code!'),
      part(1, 'Package Your Code'),
    ]);
    expect(all.map(({ slug, posts }) => [slug, posts.length])).toEqual([
      ['package-your-code', 2],
      ['zones', 1],
    ]);
  });

  it('is empty without series', () => {
    expect(seriesOf([makePost({ slug: 'alone' })])).toEqual([]);
  });
});

describe('seriesPlace', () => {
  const posts = [part(1), part(2), part(4)];
  const all = seriesOf(posts);

  it('leads over a gap to the next part that is out', () => {
    const place = seriesPlace(all, part(2));
    expect(place).toMatchObject({
      part: 2,
      previous: { slug: 'part-1' },
      next: { slug: 'part-4' },
    });
    expect(place?.series.parts).toBe(4);
  });

  it('ends at both ends', () => {
    expect(seriesPlace(all, part(1))?.previous).toBeUndefined();
    expect(seriesPlace(all, part(4))?.next).toBeUndefined();
  });

  it('is nothing for a post without a series', () => {
    expect(seriesPlace(all, makePost({ slug: 'alone' }))).toBeUndefined();
  });
});
