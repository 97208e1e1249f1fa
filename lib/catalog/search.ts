import { distance } from 'fastest-levenshtein';
import type { CatalogData, CatalogDocument } from './document';
import { fold, foldedWords } from './fold';

/** A document with its texts folded, so that a word is found by a look for space and word. */
interface Entry {
  document: CatalogDocument;
  name: string;
  /** Words of the name written together, which people do. */
  joined: string;
  marks: string;
  people: string;
  text: string;
}

/** How much more a word in a name says than one in a text. */
const WEIGHTS = { whole: 16, start: 8, name: 6, marks: 4, people: 3, inside: 2, text: 1 } as const;

/** Shorter words are looked for in names alone: in texts they would find nearly everything. */
const SHORT = 3;

function toEntry(document: CatalogDocument, labels: CatalogData['labels']): Entry {
  const { name, categories, partners, maintainers, description } = document;
  // `MovingPandas` is found as one word and as two.
  const parts = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const marks = [
    ...categories.map((id) => labels.category[id] ?? id),
    ...partners.map((id) => labels.partner[id] ?? id),
  ];
  return {
    document,
    name: fold(parts === name ? name : `${name} ${parts}`),
    joined: fold(name).replaceAll(' ', ''),
    marks: fold(marks.join(' ')),
    people: fold(maintainers),
    text: fold(description),
  };
}

function score({ name, joined, marks, people, text }: Entry, word: string): number {
  const start = ` ${word}`;
  if (joined === word) return WEIGHTS.whole;
  if (joined.startsWith(word)) return WEIGHTS.start;
  if (name.includes(start)) return WEIGHTS.name;
  if (word.length < SHORT) return 0;
  if (marks.includes(start)) return WEIGHTS.marks;
  if (people.includes(start)) return WEIGHTS.people;
  if (joined.includes(word)) return WEIGHTS.inside;
  return text.includes(start) ? WEIGHTS.text : 0;
}

/** Finds documents by words of their name, marks, people and description, misspelt ones as well. */
export class TextIndex {
  readonly #entries: Entry[] = [];
  readonly #vocabulary = new Set<string>();
  readonly #labels: CatalogData['labels'];

  constructor(labels: CatalogData['labels']) {
    this.#labels = labels;
  }

  /** Adds a document. Of equally good finds, the one that was added first comes first. */
  add(document: CatalogDocument): void {
    const entry = toEntry(document, this.#labels);
    this.#entries.push(entry);
    this.#vocabulary.add(entry.joined);
    for (const words of [entry.name, entry.marks, entry.people]) {
      for (const word of words.split(' ')) if (word.length > SHORT) this.#vocabulary.add(word);
    }
  }

  /** The documents in which every word is found, the best first; misspelt words only if none is. */
  search(text: string): CatalogDocument[] {
    const words = foldedWords(text);
    const found = this.#find(words);
    if (found.length > 0 || words.length === 0) return found;
    return this.#find(words.map((word) => this.#mend(word)));
  }

  #find(words: readonly string[]): CatalogDocument[] {
    const finds: Array<{ document: CatalogDocument; total: number }> = [];
    for (const entry of this.#entries) {
      let total = 0;
      for (const word of words) {
        const points = score(entry, word);
        total = points === 0 ? Number.NEGATIVE_INFINITY : total + points;
      }
      if (total > 0) finds.push({ document: entry.document, total });
    }
    return finds.sort((a, b) => b.total - a.total).map(({ document }) => document);
  }

  /** The known word nearest to a misspelt one, or to the beginning of which it is nearest. */
  #mend(word: string): string {
    const limit = Math.min(2, Math.floor(word.length / 3));
    let best = { word, distance: limit + 1 };
    for (const known of this.#vocabulary) {
      if (known.length < word.length - limit) continue;
      const whole = distance(word, known);
      const begun =
        known.length > word.length ? distance(word, known.slice(0, word.length)) + 0.5 : whole;
      const nearest = Math.min(whole, begun);
      if (nearest < best.distance) best = { word: known, distance: nearest };
    }
    return best.word;
  }
}
