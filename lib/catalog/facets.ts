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

/** Documents that fit, in their order, and the counts beside every choice. */
export interface Narrowed {
  documents: CatalogDocument[];
  counts: Counts;
}

/**
 * Narrows documents by the choices of all facets, in one pass.
 * A document that fails in one facet alone counts there: choosing its value would show it.
 */
export function narrow(documents: Iterable<CatalogDocument>, choices: Choices): Narrowed {
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map()])) as Counts;
  const chosen = facets.map((facet) => [facet, new Set(choices[facet])] as const);
  const fitting: CatalogDocument[] = [];
  for (const document of documents) {
    const failed: Facet[] = [];
    for (const [facet, values] of chosen) {
      if (values.size > 0 && !valuesOf(document, facet).some((value) => values.has(value))) {
        failed.push(facet);
      }
    }
    if (failed.length > 1) continue;
    if (failed.length === 0) fitting.push(document);
    for (const facet of failed.length === 0 ? facets : failed) {
      const tally = counts[facet];
      for (const value of valuesOf(document, facet)) tally.set(value, (tally.get(value) ?? 0) + 1);
    }
  }
  return { documents: fitting, counts };
}
