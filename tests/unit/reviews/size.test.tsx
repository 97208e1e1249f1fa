import { brotliCompressSync, constants } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { QueueItem } from '@/components/peer-review/queue-entry';
import { QueueSection } from '@/components/peer-review/queue-section';

const NAMES = 'Ada Grace Mary Katherine Dorothy Joan Hedy Radia Frances Annie'.split(' ');
const SCIENCES = 'astronomy biology chemistry physics geoscience statistics energy'.split(' ');
const WORDS =
  'Measures simulates downloads fits maps of the light heat rain cells from images stars tracks'.split(
    ' ',
  );
const CATEGORIES = 'data-retrieval data-extraction data-visualization geospatial education'.split(
  ' ',
);

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

const subjects = (list: readonly string[], at: number) =>
  [0, 1].map((offset) => ({ id: pick(list, at + offset), label: pick(list, at + offset) }));

/** A person who differs from others as real ones do. */
function person(at: number) {
  const handle = `${pick(NAMES, at * 7)}${(at * 7919) % 9973}`;
  return { name: `${pick(NAMES, at)} ${handle}`, href: `/people/${handle.toLowerCase()}` };
}

function item(issue: number): QueueItem {
  const date = `2026-${String((issue % 12) + 1).padStart(2, '0')}-${String((issue % 28) + 1).padStart(2, '0')}`;
  return {
    issue,
    href: `https://github.com/pyOpenSci/software-submission/issues/${issue}`,
    name: `package-${(issue * 7717) % 9901}`,
    stage: 'seeking-editor',
    opened: date,
    lastActivity: { date, by: person(issue + 5).name },
    description: [0, 1, 2, 3, 4, 5].map((offset) => pick(WORDS, issue * 5 + offset * 3)).join(' '),
    domains: subjects(SCIENCES, issue),
    categories: subjects(CATEGORIES, issue),
    partners: [],
    author: person(issue),
    editor: issue % 2 ? person(issue % 20) : undefined,
    // The editorial team has about twenty people.
    editors: [0, 1, 2, 3].map((offset) => person((issue + offset) % 20)),
    reviewers: [],
  };
}

/** What a page has besides its entries, in bytes; the built page is 8 kB with 27 entries. */
const FRAME = 8_000;

it.each([
  [60, 40_000],
  [500, 60_000],
])('a queue of %i entries is a page of less than %i bytes in Brotli', (count, limit) => {
  const items = Array.from({ length: count }, (_, index) => item(index + 300));
  const markup = renderToStaticMarkup(
    <QueueSection id="needs-an-editor" need="Needs an editor" items={items} />,
  );
  // The quality that the build uses for pages of this size.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  expect(brotliCompressSync(markup, { params }).length + FRAME).toBeLessThan(limit);
});
