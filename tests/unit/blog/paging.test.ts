import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageCount, pageOf } from '../../../lib/blog/paging';

const numbers = (length: number) => Array.from({ length }, (_, index) => index);

describe('pageOf', () => {
  it('gives every item once, in order, over all pages', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.integer({ min: 1, max: 15 }), (length, size) => {
        const items = numbers(length);
        const pages = numbers(pageCount(length, size)).map((index) =>
          pageOf(items, index + 1, size),
        );
        expect(pages.flatMap((page) => page?.items ?? [])).toEqual(items);
        expect(pages.every((page) => (page?.items.length ?? 99) <= size)).toBe(true);
      }),
    );
  });

  it('has one empty page for an empty list', () => {
    expect(pageOf([], 1)).toEqual({ items: [], number: 1, count: 1 });
  });

  it('has no page before the first, after the last, or in between', () => {
    const items = numbers(24);
    expect(pageOf(items, 2)?.items).toHaveLength(12);
    for (const number of [0, -1, 3, 1.5, Number.NaN]) expect(pageOf(items, number)).toBeUndefined();
  });
});
