import type { Node } from 'unist';
import type { Finding, Position } from '../problem';

/** Markdown that is read in another way than its author may think; the place is relative to the body. */
export type Lookalike = Position & Finding;

/** Where a node begins, relative to the body. */
export function placeOf({ position }: Pick<Node, 'position'>): Position {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
}

export function placeAt(body: string, offset: number): Position {
  const before = body.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A text as spaces, with its line breaks. */
export const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
