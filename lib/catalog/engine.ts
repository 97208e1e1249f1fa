import type { CatalogData, CatalogDocument } from './document';
import { type Counts, countFacets, fitting } from './facets';
import type { CatalogQuery, Sort } from './query';
import { TextIndex } from './search';

type Order = (a: CatalogDocument, b: CatalogDocument) => number;

const orders: Readonly<Partial<Record<Sort, Order>>> = {
  updated: (a, b) => (b.changed ?? '').localeCompare(a.changed ?? ''),
  stars: (a, b) => (b.stars ?? -1) - (a.stars ?? -1),
  name: (a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }),
};

/** How many documents are indexed at a time, so that typing is never held up. */
const CHUNK = 100;

/** How many documents are there when the search is tried for the last time. */
const WARM = 10 * CHUNK;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What a query finds. */
export interface Answer {
  documents: readonly CatalogDocument[];
  /** Counts the values of every facet, which takes longer than finding and can wait. */
  count: () => Counts;
}

/** Answers queries about the catalog. Its documents come newest first. */
export class CatalogEngine {
  readonly #documents: readonly CatalogDocument[];
  readonly #sorted = new Map<Sort, readonly CatalogDocument[]>();
  readonly #index: TextIndex;

  /** Settled once texts can be searched. */
  readonly ready: Promise<void>;

  constructor({ packages, labels }: CatalogData) {
    this.#documents = packages;
    this.#index = new TextIndex(labels);
    this.ready = this.#fill();
  }

  /** What a query shows, in its order. */
  run({ text, choices, sort }: CatalogQuery): Answer {
    const found = this.#find(text, sort);
    return {
      documents: fitting(found, choices),
      count: () => countFacets(found, choices),
    };
  }

  #find(text: string, sort: Sort): readonly CatalogDocument[] {
    if (text === '') return this.#inOrder(sort);
    const found = this.#index.search(text);
    if (sort === 'best') return found;
    const wanted = new Set(found);
    return this.#inOrder(sort).filter((document) => wanted.has(document));
  }

  async #fill(): Promise<void> {
    for (const [index, document] of this.#documents.entries()) {
      if (index > 0 && index % CHUNK === 0) {
        await pause();
        // The browser compiles the search while the index is small, and not at the first key press.
        if (index <= WARM) this.#index.search(document.name.slice(1));
      }
      this.#index.add(document);
    }
  }

  #inOrder(sort: Sort): readonly CatalogDocument[] {
    const order = orders[sort];
    if (!order) return this.#documents;
    const known = this.#sorted.get(sort) ?? [...this.#documents].sort(order);
    this.#sorted.set(sort, known);
    return known;
  }
}
