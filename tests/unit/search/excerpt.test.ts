import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '@/lib/search/document';
import { createIndex, search } from '@/lib/search/engine';
import { markWords, otherPlaces } from '@/lib/search/excerpt';

const tracks: SearchDocument = {
  id: '/packages/tracks',
  type: 'Package',
  title: 'MovingTracks',
  description: 'Analyzes trajectories of animals.',
  tasks: 'vehicle tracks; GPS data',
  people: 'P. L. Lim; pllim',
  text: 'published on PyPI',
};
const index = createIndex([tracks]);

/** What is marked in a text, and where else words are, for a query that finds the document. */
function found(query: string, text = `${tracks.title}: ${tracks.description}`) {
  const [hit] = search([index], query, [['lorries', 'vehicle']]);
  if (!hit) throw new Error(`“${query}” finds nothing.`);
  const terms = new Set(hit.found.flatMap((word) => word.terms));
  const pieces = markWords(text, terms);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  return {
    marked: pieces.filter((piece) => piece.found).map((piece) => piece.text),
    places: otherPlaces(hit).map((place) => `${place.label}: ${place.text}`),
  };
}

describe('a result', () => {
  test.each([
    ['trajectory', ['trajectories'], []],
    ['anim', ['animals'], []],
    ['tracks', ['MovingTracks'], []],
    ['trajectories of vehicles', ['trajectories'], ['Tags: vehicle tracks']],
    ['lorries', [], ['Tags: vehicle tracks']],
    ['lim', [], ['People: P. L. Lim']],
    ['pypi', [], ['In the text: pypi']],
    ['vehicle pypi', [], ['Tags: vehicle tracks', 'In the text: pypi']],
  ])('for “%s” marks %j and says %j', (query, marked, places) => {
    expect(found(query)).toEqual({ marked, places });
  });

  test('marks words with accents whole, and nothing for a text without words', () => {
    expect(markWords('Kraków, Poland', new Set(['krakow']))).toEqual([
      { text: 'Kraków', found: true },
      { text: ', ', found: false },
      { text: 'Poland', found: false },
    ]);
    expect(markWords('', new Set(['krakow']))).toEqual([]);
  });
});
