/** Something the report says about a file: what was left out or fixed, where, and why. */
export interface Note {
  kind: 'left-out' | 'changed' | 'person' | 'error';
  /** What it concerns, in the source's own words where there are any. */
  what: string;
  why: string;
  /** Line of the source file, where it is known. */
  line?: number;
}

export class Notes {
  readonly list: Note[] = [];
  readonly #seen = new Set<string>();

  /** Adds a note, once. */
  add(kind: Note['kind'], what: string, why: string, line?: number): void {
    const shown = what.replace(/\s+/g, ' ').trim();
    const note: Note = {
      kind,
      what: shown.length > 200 ? `${shown.slice(0, 199)}…` : shown,
      why,
      ...(line === undefined ? {} : { line }),
    };
    const key = JSON.stringify(note);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.list.push(note);
  }
}

/** The line of a text on which a piece of it first stands; undefined when it does not. */
export function lineOf(text: string, piece: string): number | undefined {
  const at = text.indexOf(piece);
  return at === -1 ? undefined : text.slice(0, at).split('\n').length;
}
