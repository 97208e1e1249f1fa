import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageCount, pageLinks, pageOf } from '../../../lib/blog/paging';

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

describe('pageLinks', () => {
  it('shows all of a few pages', () => {
    expect(pageLinks(1, 1)).toEqual([1]);
    expect(pageLinks(3, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  it('leaves gaps out of many, but never a single page', () => {
    expect(pageLinks(1, 84)).toEqual([1, 2, null, 84]);
    expect(pageLinks(4, 84)).toEqual([1, 2, 3, 4, 5, null, 84]);
    expect(pageLinks(40, 84)).toEqual([1, null, 39, 40, 41, null, 84]);
    expect(pageLinks(84, 84)).toEqual([1, null, 83, 84]);
  });

  it('always leads to the first, the last and the neighbours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), (count, seed) => {
        const number = (seed % count) + 1;
        const links = pageLinks(number, count);
        for (const page of [1, count, number, Math.max(1, number - 1), Math.min(count, number + 1)])
          expect(links).toContain(page);
        const shown = links.filter((page) => page !== null);
        expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
      }),
    );
  });
});
