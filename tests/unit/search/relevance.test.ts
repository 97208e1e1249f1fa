import { describe, expect, test } from 'vitest';
import { readData } from '@/lib/content/data';
import { createIndex, search } from '@/lib/search/engine';
import { packageDocuments, siteShards } from '@/lib/search/site-documents';
import { relevance } from './relevance';

const indexes = siteShards().map(createIndex);
const synonyms = readData('search-synonyms');

const find = (query: string) => search(indexes, query, synonyms);

/** The place, from 1, of the first wanted page; 0 where none is found. */
function placeOf(query: string, pages: readonly string[]): number {
  const results = find(query);
  // People have a list of their own below the others, unless nothing else is found.
  const others = results.filter(({ type }) => type !== 'Person');
  const list = pages.some((page) => page.startsWith('/people/')) ? results : others;
  return list.findIndex(({ id }) => pages.includes(id)) + 1;
}

describe('the search', () => {
  test.each(relevance)('finds for "%s" %s among the first three', (query, ...pages) => {
    const first = find(query).slice(0, 5);
    const place = placeOf(query, pages);
    expect(place > 0 && place <= 3, `place ${place} of ${first.map(({ id }) => id)}`).toBe(true);
  });

  test('keeps its success and mean reciprocal rank over all queries', () => {
    const places = relevance.map(([query, ...pages]) => placeOf(query, pages));
    const reciprocal = places.map((place) => (place === 0 ? 0 : 1 / place));
    const mean = reciprocal.reduce((sum, value) => sum + value, 0) / places.length;
    const success = places.filter((place) => place > 0 && place <= 3).length / places.length;
    console.log(
      `${places.length} queries: success@3 ${success.toFixed(2)}, MRR ${mean.toFixed(2)}`,
    );
    expect(mean).toBeGreaterThan(0.85);
  });

  test.each([
    ['how do I publish to PyPI', '/packages/pystiche'],
    ['animal trajectories', '/packages/pooltool'],
    ['sponsor', '/packages/milespy'],
    ['slack', '/packages/stingray'],
    ['logo', '/packages/pymultifit'],
    ['astropy 7.1.0', '/packages/xclim'],
  ])('does not find for "%s" %s', (query, page) => {
    expect(find(query).map(({ id }) => id)).not.toContain(page);
  });

  test.each([
    ['leah', '/people/lwasser'],
    ['cite', '/blog/citable-software'],
    ['review', '/peer-review'],
  ])('finds for "%s" %s first', (query, page) => {
    const [first] = find(query).filter(
      ({ type }) => page.startsWith('/people/') || type !== 'Person',
    );
    expect(first?.id).toBe(page);
  });

  test('finds in the catalog what it finds among all packages', () => {
    const catalog = createIndex(packageDocuments());
    for (const [query, ...pages] of relevance) {
      if (!pages.some((page) => page.startsWith('/packages/'))) continue;
      const found = search([catalog], query, synonyms).map(({ id }) => id);
      expect(
        found.slice(0, 3).some((id) => pages.includes(id)),
        query,
      ).toBe(true);
      const others = find(query).filter(({ type }) => type === 'Package');
      for (const { id } of others) expect(found, query).toContain(id);
    }
  });

  test.each(['zzzqqq', 'qqxyzzy', '', '!!!'])('finds nothing for "%s"', (query) => {
    expect(find(query)).toEqual([]);
  });

  test('never finds a package by a typo of a name of a person', () => {
    expect(find('weather').map(({ id }) => id)).not.toContain('/packages/lintquarto');
  });
});
