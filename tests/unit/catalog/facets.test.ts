import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choices, FacetIndex, facets, valuesOf } from '@/lib/catalog/facets';
import { isDefault, readQuery, writeQuery } from '@/lib/catalog/query';
import { catalogDocument } from '../../support/catalog';

const values: Record<(typeof facets)[number], string[]> = {
  category: ['a', 'b', 'c'],
  partner: ['astropy', 'pangeo'],
  joss: ['yes'],
  status: ['active', 'archived'],
  year: ['2019', '2024', '2026'],
  host: ['github', 'gitlab'],
};
const choicesOf = fc.record(
  Object.fromEntries(facets.map((facet) => [facet, fc.subarray(values[facet])])),
) as unknown as fc.Arbitrary<Choices>;
const documents = fc.array(
  fc
    .record({
      categories: fc.subarray(values.category),
      partners: fc.subarray(values.partner),
      joss: fc.constantFrom(true as const, undefined),
      archived: fc.constantFrom(true as const, undefined),
      host: fc.constantFrom(...values.host),
      accepted: fc.constantFrom('2019-05-01', '2024-02-29', '2026-01-01', undefined),
    })
    .map((given) => catalogDocument(given)),
  { maxLength: 25 },
);

const fits = (document: ReturnType<typeof catalogDocument>, choices: Choices) =>
  facets.every(
    (facet) =>
      choices[facet].length === 0 ||
      choices[facet].some((value) => valuesOf(document, facet).includes(value)),
  );

const indexOf = (list: ReadonlyArray<ReturnType<typeof catalogDocument>>) => {
  const index = new FacetIndex();
  for (const document of list) index.add(document);
  return index;
};

describe('the facets', () => {
  it('keep what fits every one of them, in its order', () => {
    fc.assert(
      fc.property(documents, choicesOf, (list, choices) => {
        const found = indexOf(list).fitting([...list.keys()].reverse(), choices);
        expect(found.map((number) => list[number])).toEqual(
          list.filter((document) => fits(document, choices)).reverse(),
        );
      }),
    );
  });

  it('count what choosing a value alone in its facet would show', () => {
    fc.assert(
      fc.property(documents, choicesOf, (list, choices) => {
        const index = indexOf(list);
        const counts = index.count(list.keys(), choices);
        for (const facet of facets) {
          for (const value of values[facet]) {
            const alone = index.fitting([...list.keys()], { ...choices, [facet]: [value] }).length;
            expect(counts[facet].get(value) ?? 0).toBe(alone);
          }
        }
      }),
    );
  });
});

describe('the query in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(
        choicesOf,
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.constantFrom('best', 'stars', 'name'),
        fc.constantFrom('cards', 'rows'),
        (choices, text, sort, view) => {
          const query = { text: text.trim(), choices, sort, view } as ReturnType<typeof readQuery>;
          expect(readQuery(new URLSearchParams(writeQuery(query)))).toEqual(query);
        },
      ),
    );
  });

  it('is empty for everything, and ignores what it does not know', () => {
    const query = readQuery(new URLSearchParams('utm_source=x&sort=worst&view=list&category='));
    expect(isDefault(query)).toBe(true);
    expect(writeQuery(query)).toBe('');
  });

  it('has one form, in whatever order it came', () => {
    const one = readQuery(new URLSearchParams('year=2024&category=b&category=a&category=b&q=+x+'));
    expect(writeQuery(one)).toBe('?q=x&category=a&category=b&year=2024');
  });
});
