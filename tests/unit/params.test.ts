import { describe, expect, it } from 'vitest';
import { PLACEHOLDER, slugParams } from '@/app/_shared/params';
import { isSlug } from '@/lib/slug';

describe('slugParams', () => {
  it('names every page of a collection', () => {
    expect(slugParams(['a', 'b'])).toEqual([{ slug: 'a' }, { slug: 'b' }]);
  });

  it('gives an empty collection one page, which no document can have', () => {
    expect(slugParams([])).toEqual([{ slug: PLACEHOLDER }]);
    expect(isSlug(PLACEHOLDER)).toBe(false);
  });
});
