import type { SearchResult } from './document';

interface Match {
  result: SearchResult;
  score: number;
  /** How much of a word it covers: a mention in a long text is half a match. */
  covers: number;
}

/** Matches of one word by the id of their document. */
export type Matches = Map<string, Match>;

/** Which words of a query each document matches. */
export class Coverage {
  readonly #found = new Map<string, { result: SearchResult; words: Map<number, Match> }>();

  /** @param places the numbers of the words that the matches are of */
  add(matches: Matches, places: readonly number[], weight = 1): void {
    for (const [id, { result, score, covers }] of matches) {
      const entry = this.#found.get(id) ?? { result, words: new Map<number, Match>() };
      for (const place of places) {
        const known = entry.words.get(place);
        entry.words.set(place, {
          result,
          score: Math.max(known?.score ?? 0, (score * weight) / places.length),
          covers: Math.max(known?.covers ?? 0, covers),
        });
      }
      this.#found.set(id, entry);
    }
  }

  /** All words first, then most; equal coverage by score. */
  ranked(): SearchResult[] {
    const sum = (words: Map<number, Match>, of: (match: Match) => number) =>
      [...words.values()].reduce((total, match) => total + of(match), 0);
    return [...this.#found.values()]
      .map(({ result, words }) => ({
        result,
        covered: sum(words, ({ covers }) => covers),
        score: sum(words, ({ score }) => score),
      }))
      .sort((a, b) => b.covered - a.covered || b.score - a.score)
      .map(({ result }) => result);
  }
}
