/** Room for the points of a word in one document: what is above these bits is its number. */
const POINTS = 32;

/** Words of documents, each worth some points, found by how they begin. */
export class WordIndex {
  /** What each word is worth in which document. */
  readonly #finds = new Map<string, number[]>();
  /** Words by their first letter, so that few have to be looked at. */
  readonly #drawers = new Map<string, string[]>();

  /**
   * Adds a word of a document. The first time counts: add what is worth most first.
   * @param document its number, which is none lower than that of the last call
   * @param points from 1 to 31
   */
  add(document: number, word: string, points: number): void {
    const finds = this.#finds.get(word);
    if (finds === undefined) {
      this.#finds.set(word, [document * POINTS + points]);
      const drawer = this.#drawers.get(word.charAt(0));
      if (drawer) drawer.push(word);
      else this.#drawers.set(word.charAt(0), [word]);
      return;
    }
    const last = finds[finds.length - 1] ?? 0;
    if (Math.floor(last / POINTS) !== document) finds.push(document * POINTS + points);
  }

  /** Raises the points of every document to those of its best word that begins in this way. */
  raise(beginning: string, points: Uint8Array): void {
    for (const word of this.#drawers.get(beginning.charAt(0)) ?? []) {
      if (!word.startsWith(beginning)) continue;
      for (const find of this.#finds.get(word) ?? []) {
        const document = Math.floor(find / POINTS);
        const worth = find % POINTS;
        if (worth > (points[document] ?? 0)) points[document] = worth;
      }
    }
  }
}
