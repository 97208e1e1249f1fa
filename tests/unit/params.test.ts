import { describe, expect, it } from 'vitest';
import { PLACEHOLDER, paramsOf } from '@/app/_shared/params';
import { isSlug } from '@/lib/slug';

describe('paramsOf', () => {
  it('names every page of a collection', () => {
    expect(paramsOf('slug', ['a', 'b'])).toEqual([{ slug: 'a' }, { slug: 'b' }]);
    expect(paramsOf('slug', [{ slug: 'a' }])).toEqual([{ slug: 'a' }]);
  });

  it('gives an empty collection one page, which no document can have', () => {
    expect(paramsOf('slug', [])).toEqual([{ slug: PLACEHOLDER }]);
    expect(isSlug(PLACEHOLDER)).toBe(false);
  });
});
