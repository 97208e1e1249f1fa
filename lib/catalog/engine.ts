import type { CatalogData, CatalogDocument } from './document';
import { type Counts, FacetIndex } from './facets';
import { sortedBy } from './order';
import { type CatalogQuery, type Sort, sorts } from './query';
import { TextIndex } from './search';

/** How many documents are indexed at a time, so that typing is never held up. */
const CHUNK = 100;

/** How many documents are there when the search is tried for the last time. */
const WARM = 10 * CHUNK;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What a query finds. */
export interface Answer {
  documents: readonly CatalogDocument[];
  /** Counts the values of every facet, which can wait until the documents are shown. */
  count: () => Counts;
}

/** Answers queries about the catalog. Its documents come newest first. */
export class CatalogEngine {
  readonly #documents: readonly CatalogDocument[];
  /** The numbers of all documents in each order. */
  readonly #sorted = new Map<Sort, readonly number[]>();
  readonly #texts: TextIndex;
  readonly #facets = new FacetIndex();

  /** Settled once texts can be searched. */
  readonly ready: Promise<void>;

  constructor({ packages, labels }: CatalogData) {
    this.#documents = packages;
    this.#texts = new TextIndex(labels);
    this.ready = this.#fill();
    void this.ready.then(() => this.#sort());
  }

  /** What a query shows, in its order. */
  run({ text, choices, sort }: CatalogQuery): Answer {
    const found = this.#find(text, sort);
    return {
      documents: this.#facets
        .fitting(found, choices)
        .flatMap((number) => this.#documents[number] ?? []),
      count: () => this.#facets.count(found, choices),
    };
  }

  #find(text: string, sort: Sort): readonly number[] {
    if (text === '') return this.#inOrder(sort);
    const found = this.#texts.search(text);
    if (sort === 'best') return found;
    const wanted = new Uint8Array(this.#documents.length);
    for (const number of found) wanted[number] = 1;
    return this.#inOrder(sort).filter((number) => wanted[number] === 1);
  }

  async #fill(): Promise<void> {
    for (const [index, document] of this.#documents.entries()) {
      if (index > 0 && index % CHUNK === 0) {
        await pause();
        // The browser compiles the search while the index is small, and not at the first key press.
        if (index <= WARM) this.#texts.search(document.name.slice(1));
      }
      this.#texts.add(document);
      this.#facets.add(document);
    }
  }

  /** Sorts everything before somebody asks for it. */
  async #sort(): Promise<void> {
    for (const sort of sorts) {
      await pause();
      this.#inOrder(sort);
    }
  }

  #inOrder(sort: Sort): readonly number[] {
    const known = this.#sorted.get(sort) ?? sortedBy(sort, this.#documents);
    this.#sorted.set(sort, known);
    return known;
  }
}
