import type { CatalogDocument } from './document';

/** What the catalog can be narrowed by, named as in its address. */
export const facets = ['category', 'partner', 'joss', 'status', 'year', 'host'] as const;

export type Facet = (typeof facets)[number];

/** The chosen values of each facet: any of them will do, and every facet with a choice must agree. */
export type Choices = Readonly<Record<Facet, readonly string[]>>;

const NONE: readonly string[] = [];
const YES = ['yes'];
const ACTIVE = ['active'];
const ARCHIVED = ['archived'];

/** The values a document has of a facet. */
export function valuesOf(document: CatalogDocument, facet: Facet): readonly string[] {
  switch (facet) {
    case 'category':
      return document.categories;
    case 'partner':
      return document.partners;
    case 'joss':
      return document.joss ? YES : NONE;
    case 'status':
      return document.archived ? ARCHIVED : ACTIVE;
    case 'year':
      return document.accepted ? [document.accepted.slice(0, 4)] : NONE;
    case 'host':
      return [document.host];
  }
}

/** How many documents each value of each facet would show, the other facets staying as they are. */
export type Counts = Record<Facet, Map<string, number>>;

type Chosen = ReadonlyArray<readonly [Facet, ReadonlySet<string>]>;

const chosenOf = (choices: Choices): Chosen =>
  facets
    .filter((facet) => choices[facet].length > 0)
    .map((facet) => [facet, new Set(choices[facet])]);

/** The facets with choices of which a document has none. */
function failed(document: CatalogDocument, chosen: Chosen): Facet[] {
  return chosen
    .filter(([facet, values]) => !valuesOf(document, facet).some((value) => values.has(value)))
    .map(([facet]) => facet);
}

/** The documents that fit the choices of all facets, in their order. */
export function fitting(
  documents: readonly CatalogDocument[],
  choices: Choices,
): readonly CatalogDocument[] {
  const chosen = chosenOf(choices);
  if (chosen.length === 0) return documents;
  return documents.filter((document) => failed(document, chosen).length === 0);
}

/**
 * The counts beside every choice, in one pass. A document that fails in one facet alone counts
 * there: choosing its value would show it.
 */
export function countFacets(documents: Iterable<CatalogDocument>, choices: Choices): Counts {
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map()])) as Counts;
  const chosen = chosenOf(choices);
  for (const document of documents) {
    const missed = failed(document, chosen);
    if (missed.length > 1) continue;
    for (const facet of missed.length === 0 ? facets : missed) {
      const tally = counts[facet];
      for (const value of valuesOf(document, facet)) tally.set(value, (tally.get(value) ?? 0) + 1);
    }
  }
  return counts;
}
