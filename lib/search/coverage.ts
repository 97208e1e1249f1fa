import type { SearchHit, StoredDocument } from './document';

interface Match {
  document: StoredDocument;
  score: number;
  /** How much of a word it covers, up to 1: a mention in a long text is half a match. */
  covers: number;
  /** The terms of the index that match. */
  terms: readonly string[];
}

/** Matches of one word by the id of their document. */
export type Matches = Map<string, Match>;

/** Which words of a query each document matches. */
export class Coverage {
  readonly #query: readonly string[];
  readonly #found = new Map<string, Map<number, Match>>();
  readonly #places = new Set<number>();

  /** @param query its words, folded */
  constructor(query: readonly string[]) {
    this.#query = query;
  }

  /** @param places the numbers of the words that the matches are of */
  add(matches: Matches, places: readonly number[], weight = 1): void {
    for (const [id, { document, score, covers, terms }] of matches) {
      const words = this.#found.get(id) ?? new Map<number, Match>();
      for (const place of places) {
        const known = words.get(place);
        words.set(place, {
          document,
          score: Math.max(known?.score ?? 0, (score * weight) / places.length),
          covers: Math.max(known?.covers ?? 0, covers),
          terms: [...(known?.terms ?? []), ...terms],
        });
        this.#places.add(place);
      }
      this.#found.set(id, words);
    }
  }

  /**
   * The documents that match most of the words; where none covers more than half, those that cover
   * as much as any. What covers more comes first, then what has the higher score. Words that nothing
   * matches don't count.
   */
  ranked(): SearchHit[] {
    const sum = (words: Map<number, Match>, of: (match: Match) => number) =>
      [...words.values()].reduce((total, match) => total + of(match), 0);
    const all = [...this.#found.values()].map((words) => ({
      words,
      covered: sum(words, ({ covers }) => covers),
      score: sum(words, ({ score }) => score),
    }));
    const half = this.#places.size / 2;
    const best = Math.max(...all.map(({ covered }) => covered));
    return all
      .filter(({ words, covered }) => (best > half ? words.size > half : covered === best))
      .sort((a, b) => b.covered - a.covered || b.score - a.score)
      .flatMap(({ words }) => this.#hit([...words]));
  }

  #hit(words: ReadonlyArray<readonly [number, Match]>): SearchHit[] {
    const found = words.map(([place, { terms }]) => ({ word: this.#query[place] ?? '', terms }));
    return words.slice(0, 1).map(([, { document }]) => ({ ...document, found }));
  }
}
