import { fold, foldedWords } from '../fold';
import type { CatalogData, CatalogDocument } from './document';
import { Spelling } from './spelling';
import { WordIndex } from './word-index';

/** How much more a word in a name says than one in a text. */
const POINTS = { whole: 16, start: 8, name: 6, marks: 4, people: 3, inside: 2, text: 1 } as const;

/** Shorter words are looked for in names first: in texts they would find nearly everything. */
const SHORT = 3;

/** How many words of earlier queries are remembered: the next key press leaves most as they are. */
const REMEMBERED = 32;

/** Documents by their numbers, the best first; each group has the same points. */
function inOrderOfPoints(numbers: readonly number[], totals: Uint32Array): number[] {
  const groups: number[][] = [];
  for (const number of numbers) {
    const total = totals[number] ?? 0;
    const group = groups[total];
    if (group) group.push(number);
    else groups[total] = [number];
  }
  return groups.reverse().flat();
}

/** Finds documents by words of their name, marks, people and description, misspelt ones as well. */
export class TextIndex {
  readonly #names = new WordIndex();
  readonly #texts = new WordIndex();
  readonly #spelling = new Spelling();
  /** Names written together, as people do, by the numbers of their documents. */
  readonly #joined: string[] = [];
  readonly #remembered = new Map<string, Uint8Array>();
  readonly #labels: CatalogData['labels'];

  constructor(labels: CatalogData['labels']) {
    this.#labels = labels;
  }

  /** Adds a document, with the next number. Of equally good finds, the first one comes first. */
  add({ name, categories, partners, maintainers, description }: CatalogDocument): void {
    const number = this.#joined.length;
    const joined = fold(name).replaceAll(' ', '');
    this.#joined.push(joined);
    this.#remembered.clear();
    this.#names.add(number, joined, POINTS.start);
    this.#spelling.add(joined);
    // `MovingPandas` is found as one word and as two.
    const parts = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
    const marks = [
      ...categories.map((id) => this.#labels.category[id] ?? id),
      ...partners.map((id) => this.#labels.partner[id] ?? id),
    ];
    const known = [
      [this.#names, parts === name ? name : `${name} ${parts}`, POINTS.name],
      [this.#texts, marks.join(' '), POINTS.marks],
      [this.#texts, maintainers, POINTS.people],
    ] as const;
    for (const [index, text, points] of known) {
      for (const word of foldedWords(text)) {
        index.add(number, word, points);
        if (word.length > SHORT) this.#spelling.add(word);
      }
    }
    for (const word of foldedWords(description)) this.#texts.add(number, word, POINTS.text);
  }

  /**
   * The numbers of the documents in which every word is found, the best first. Only if none is,
   * misspelt words are mended, and short ones looked for in texts as well.
   */
  search(text: string): number[] {
    const words = foldedWords(text);
    const found = this.#find(words, (word) => this.#pointsOf(word, word.length >= SHORT));
    if (found.length > 0) return found;
    return this.#find(words, (word) => this.#pointsOf(this.#spelling.mend(word), true));
  }

  #find(words: readonly string[], pointsOf: (word: string) => Uint8Array): number[] {
    const totals = new Uint32Array(this.#joined.length);
    let found: number[] | undefined;
    for (const word of words) {
      const points = pointsOf(word);
      const fits = (number: number): boolean => {
        const worth = points[number] ?? 0;
        totals[number] = (totals[number] ?? 0) + worth;
        return worth > 0;
      };
      found = found ? found.filter(fits) : [...points.keys()].filter(fits);
      if (found.length === 0) break;
    }
    return inOrderOfPoints(found ?? [], totals);
  }

  /** What a word is worth in every document: in its name, and if asked for in its texts. */
  #pointsOf(word: string, inTexts: boolean): Uint8Array {
    const key = inTexts ? ` ${word}` : word;
    const known = this.#remembered.get(key);
    if (known) return known;
    const points = new Uint8Array(this.#joined.length);
    this.#names.raise(word, points);
    if (inTexts) this.#texts.raise(word, points);
    for (const [number, joined] of this.#joined.entries()) {
      if (joined === word) points[number] = POINTS.whole;
      else if (
        (points[number] ?? 0) < POINTS.inside &&
        word.length >= SHORT &&
        joined.includes(word)
      )
        points[number] = POINTS.inside;
    }
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    this.#remembered.set(key, points);
    return points;
  }
}
