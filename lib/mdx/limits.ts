import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { codePoint, INVALID_XML_CHARS } from '../xml-characters';

/** Something that no text has that people read, and where it stands. */
export interface Excess {
  line: number;
  column: number;
  reason: string;
  fix: string;
}

// A parser of Markdown tries many readings of a sign. Far beyond what people write, that takes
// minutes or fills the stack, so such a text is refused before it is read.
const MAX_LENGTH = 200_000;
const MAX_SIGNS = 5000;
const MAX_TAGS = 3000;
const MAX_DEPTH = 60;
const RUN = /([*_~`$])\1{199}/;
const CONTAINERS = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){50}/m;
const SIGNS = /[*_~`[\]!<>{}$&|\\]/g;

const MANY_SIGNS = 'Break it up by blank lines, also within code.';

function placeAt(body: string, offset: number): { line: number; column: number } {
  const before = body.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Where a paragraph starts that holds too many signs. */
function crowdedAt(body: string): number | undefined {
  let [offset, start, signs] = [0, 0, 0];
  for (const line of body.split('\n')) {
    signs += line.match(SIGNS)?.length ?? 0;
    if (signs > MAX_SIGNS) return start;
    offset += line.length + 1;
    if (line.trim() === '') [start, signs] = [offset, 0];
  }
  return undefined;
}

/**
 * Finds what would keep a parser busy for minutes, and signs that cannot be shown. The place is
 * relative to the body.
 */
export function findExcess(body: string): Excess | undefined {
  const excess = (offset: number | undefined, reason: string, fix: string) =>
    offset === undefined ? undefined : { ...placeAt(body, offset), reason, fix };
  if (body.length > MAX_LENGTH) {
    const reason = `The text has ${body.length} characters; ${MAX_LENGTH} are read.`;
    return excess(0, reason, 'Make several documents of it.');
  }
  const unseen = INVALID_XML_CHARS.exec(body);
  if (unseen) {
    const reason = `The sign ${codePoint(unseen[0])}, which cannot be shown, stands here.`;
    return excess(unseen.index, reason, 'Delete it: it is between two signs that can be seen.');
  }
  const tag = [...body.matchAll(/<[A-Za-z]/g)][MAX_TAGS]?.index;
  return (
    excess(RUN.exec(body)?.index, 'The same sign stands here 200 times.', 'Write fewer of them.') ??
    excess(
      CONTAINERS.exec(body)?.index,
      'Quotes or lists stand 50 deep in one another.',
      'Write fewer signs at the start of the line.',
    ) ??
    excess(crowdedAt(body), `A paragraph holds more than ${MAX_SIGNS} signs.`, MANY_SIGNS) ??
    excess(tag, `The text has more than ${MAX_TAGS} tags.`, 'Make several documents of it.')
  );
}

/** Finds the first part of a text that stands deeper in others than a page can show. */
export function findDepth(tree: Root): Excess | undefined {
  const walk = (node: Node, depth: number): Excess | undefined => {
    if (depth > MAX_DEPTH) {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const reason = `Lists, quotes or components stand ${MAX_DEPTH} deep in one another.`;
      return { line, column, reason, fix: 'Close them, or start anew with a heading.' };
    }
    for (const child of (node as Parent).children ?? []) {
      const found = walk(child, depth + 1);
      if (found) return found;
    }
    return undefined;
  };
  return walk(tree, 0);
}
