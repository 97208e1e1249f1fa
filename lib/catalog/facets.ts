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

/** Documents by the values of their facets, known by numbers: quick to narrow and to count. */
export class FacetIndex {
  /** The values that occur, each with a bit for its facet. */
  readonly #values: Array<{ facet: Facet; value: string; bit: number }> = [];
  readonly #numbers = new Map<string, number>();
  /** The numbers of the values of each document. */
  readonly #documents: number[][] = [];

  /** Adds a document, with the next number. */
  add(document: CatalogDocument): void {
    this.#documents.push(
      facets.flatMap((facet, place) =>
        valuesOf(document, facet).map((value) => this.#numberOf(facet, value, 1 << place)),
      ),
    );
  }

  /** Those of some documents that fit the choices of all facets, in their order. */
  fitting(documents: readonly number[], choices: Choices): readonly number[] {
    if (facets.every((facet) => choices[facet].length === 0)) return documents;
    const missed = this.#missed(choices);
    return documents.filter((document) => missed(document) === 0);
  }

  /**
   * The counts beside every choice, in one pass. A document that fails in one facet alone counts
   * there: choosing its value would show it.
   */
  count(documents: Iterable<number>, choices: Choices): Counts {
    const tally = new Uint32Array(this.#values.length);
    const missed = this.#missed(choices);
    for (const document of documents) {
      const bits = missed(document);
      if ((bits & (bits - 1)) !== 0) continue;
      for (const number of this.#documents[document] ?? []) {
        if (bits === 0 || this.#values[number]?.bit === bits)
          tally[number] = (tally[number] ?? 0) + 1;
      }
    }
    const counts = Object.fromEntries(facets.map((facet) => [facet, new Map()])) as Counts;
    for (const [number, { facet, value }] of this.#values.entries()) {
      if (tally[number]) counts[facet].set(value, tally[number]);
    }
    return counts;
  }

  #numberOf(facet: Facet, value: string, bit: number): number {
    const key = `${facet} ${value}`;
    const number = this.#numbers.get(key) ?? this.#values.push({ facet, value, bit }) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** Tells the bits of the facets with choices of which a document has none. */
  #missed(choices: Choices): (document: number) => number {
    const granted = new Uint8Array(this.#values.length);
    let required = 0;
    for (const [place, facet] of facets.entries()) {
      if (choices[facet].length > 0) required |= 1 << place;
      for (const value of choices[facet]) {
        const number = this.#numbers.get(`${facet} ${value}`);
        if (number !== undefined) granted[number] = 1 << place;
      }
    }
    return (document) => {
      let left = required;
      for (const number of this.#documents[document] ?? []) left &= ~(granted[number] ?? 0);
      return left;
    };
  }
}
