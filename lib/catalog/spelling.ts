import { distance } from 'fastest-levenshtein';

/** A bit for each letter of a word; rare ones share theirs. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1)
    letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Known words, to tell what a misspelt one was meant to be. */
export class Spelling {
  readonly #known = new Map<string, number>();

  /** Adds a word that is spelt right. */
  add(word: string): void {
    if (!this.#known.has(word)) this.#known.set(word, lettersOf(word));
  }

  /**
   * The known word nearest to another, or to the beginning of which it is nearest: at most one
   * mistake in three letters, and two in all. The word itself if a known one begins with it, or none
   * is near.
   */
  mend(word: string): string {
    if (this.#known.has(word)) return word;
    const limit = Math.min(2, Math.floor(word.length / 3));
    if (limit === 0) return word;
    const letters = lettersOf(word);
    let best = { word, distance: limit + 1 };
    for (const [known, knownLetters] of this.#known) {
      // Every letter that a known word lacks is a mistake: nearly all words end here.
      if (known.length < word.length - limit || bits(letters & ~knownLetters) > limit) continue;
      if (known.startsWith(word)) return word;
      const whole = distance(word, known);
      const begun =
        known.length > word.length ? distance(word, known.slice(0, word.length)) + 0.5 : whole;
      const nearest = Math.min(whole, begun);
      if (nearest < best.distance) best = { word: known, distance: nearest };
    }
    return best.word;
  }
}
