import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';
import type { Position } from '../problem';
import { codePoint, INVALID_XML_CHARS } from '../xml-characters';
import { placeAt, placeOf } from './places';

/** Something that no text for people has, and its place. */
export interface Excess extends Position {
  reason: string;
  fix: string;
}

// A parser of Markdown tries many readings of a character. Far beyond what people write, that takes
// minutes or fills the stack, so such a text is refused before it is read.
const MAX_LENGTH = 500_000;
const MAX_LINES = 8000;
const MAX_SPECIAL = 5000;
const MAX_TAGS = 3000;
const MAX_DEPTH = 60;
const RUN = /([*_~`$])\1{199}/;
// A list marker has a space behind it (CommonMark 5.2), unlike the signs of a long rule.
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){50}/m;
const SPECIAL = /[*_~`[\]!<>{}$&|\\@]|www\.|:\/\//g;

const MANY_SPECIAL = 'Break it up by blank lines, also within code.';

/** Lines that no line before them can be a part of: items of a list, headings, blank lines. */
const STARTS = /^ {0,3}(?:[-+*][ \t]+\S|#{1,6}[ \t]|$)|^[ \t]+$/;

/**
 * Finds a paragraph with too many special characters, or the one after which there are too many for
 * the text: reading a paragraph takes the square of them.
 * @param most how many a paragraph may have
 * @returns its offset, and whether it alone has too many
 */
export function findCrowd(
  body: string,
  most = MAX_SPECIAL,
): { offset: number; isAlone: boolean } | undefined {
  let [offset, start, special, work] = [0, 0, 0, 0];
  for (const line of body.split('\n')) {
    if (STARTS.test(line)) {
      work += special ** 2;
      [start, special] = [line.trim() === '' ? offset + line.length + 1 : offset, 0];
    }
    special += line.match(SPECIAL)?.length ?? 0;
    const isAlone = special > most;
    if (isAlone || work + special ** 2 > 2 * most ** 2) return { offset: start, isAlone };
    offset += line.length + 1;
  }
  return undefined;
}

/**
 * Finds what would keep a parser busy for minutes, and invisible characters. The place is
 * relative to the body.
 */
export function findExcess(body: string): Excess | undefined {
  const excess = (offset: number | undefined, reason: string, fix: string) =>
    offset === undefined ? undefined : { ...placeAt(body, offset), reason, fix };
  if (body.length > MAX_LENGTH) {
    const reason = `The text has ${body.length} characters; the limit is ${MAX_LENGTH}.`;
    return excess(0, reason, 'Split it into several documents.');
  }
  const lines = body.split('\n').length;
  if (lines > MAX_LINES) {
    const reason = `The text has ${lines} lines; the limit is ${MAX_LINES}.`;
    return excess(0, reason, 'Split it into several documents.');
  }
  const invisible = INVALID_XML_CHARS.exec(body);
  if (invisible) {
    const reason = `The text has the invisible character ${codePoint(invisible[0])}.`;
    return excess(invisible.index, reason, 'Delete it: it is between two visible characters.');
  }
  const crowd = findCrowd(body);
  const tag = [...body.matchAll(/<[A-Za-z]/g)][MAX_TAGS]?.index;
  return (
    excess(
      RUN.exec(body)?.index,
      'The same character is repeated 200 times.',
      'Write fewer of them.',
    ) ??
    excess(
      CONTAINERS.exec(body)?.index,
      'Quotes or lists are nested 50 levels deep.',
      'Write fewer characters at the start of the line.',
    ) ??
    excess(
      crowd?.offset,
      crowd?.isAlone
        ? `A paragraph has more than ${MAX_SPECIAL} special characters.`
        : 'The paragraphs up to this one have thousands of special characters each.',
      MANY_SPECIAL,
    ) ??
    excess(tag, `The text has more than ${MAX_TAGS} tags.`, 'Split it into several documents.')
  );
}

/** Finds the first part of a text that is nested deeper than a page can show. */
export function findDepth(tree: Root): Excess | undefined {
  const walk = (node: Node, depth: number): Excess | undefined => {
    if (depth > MAX_DEPTH) {
      const reason = `Lists, quotes or components are nested ${MAX_DEPTH} levels deep.`;
      return { ...placeOf(node), reason, fix: 'Close them, or start over with a heading.' };
    }
    for (const child of (node as Parent).children ?? []) {
      const found = walk(child, depth + 1);
      if (found) return found;
    }
    return undefined;
  };
  return walk(tree, 0);
}
