import type { CatalogData, CatalogDocument } from './document';
import { type Narrowed, narrow } from './facets';
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

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

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

  /** What a query shows, in its order, with the counts of every facet. */
  run({ text, choices, sort }: CatalogQuery): Narrowed {
    if (text === '') return narrow(this.#inOrder(sort), choices);
    const found = this.#index.search(text);
    if (sort === 'best') return narrow(found, choices);
    const wanted = new Set(found);
    const kept = this.#inOrder(sort).filter((document) => wanted.has(document));
    return narrow(kept, choices);
  }

  async #fill(): Promise<void> {
    for (const [index, document] of this.#documents.entries()) {
      if (index > 0 && index % CHUNK === 0) await pause();
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
