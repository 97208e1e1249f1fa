import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, type Scalar, visit } from 'yaml';
import { findEmails } from '@/lib/check/rules/privacy';

const PRIVATE = new Set(['email', 'location', 'bio']);

/** A text without private values, and what was taken out of it. */
export interface Blanked {
  text: string;
  /** How many values were blanked, by field. */
  counts: Map<string, number>;
}

/** Where the private values of a list of entries stand, with their fields. */
function findPrivate(text: string): Array<{ field: string; node: Scalar }> {
  const found: Array<{ field: string; node: Scalar }> = [];
  const document = parseDocument(text);
  if (!isSeq(document.contents)) return found;
  visit(document, {
    Pair(_, { key, value }) {
      const field = isScalar(key) ? String(key.value) : '';
      if (isScalar(value)) {
        const mail = typeof value.value === 'string' && findEmails(value.value).length > 0;
        if (value.value !== null && (PRIVATE.has(field) || mail)) {
          found.push({ field, node: value });
        }
      } else if (PRIVATE.has(field) && (isMap(value) || isSeq(value))) {
        throw new Error(`The field ${field} holds more than text: it cannot be blanked.`);
      }
    },
  });
  return found;
}

/**
 * Blanks what people did not give for a website: e-mail addresses wherever they stand, locations
 * and biographies. Everything else stays as it is, byte for byte.
 * @param text a file that pyosMeta wrote
 * @throws when a value cannot be blanked without touching others
 */
export function blankPrivate(text: string): Blanked {
  const counts = new Map<string, number>();
  let result = '';
  let at = 0;
  const private_ = findPrivate(text);
  for (const { field, node } of private_) {
    const [start, end] = node.range ?? [0, 0];
    const old = text.slice(start, end);
    result += `${text.slice(at, start)}null${old.endsWith('\n') ? '\n' : ''}`;
    at = end;
    counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  result += text.slice(at);
  for (const { node } of private_) node.value = null;
  if (private_.length > 0 && !sameApartFromPrivate(text, result)) {
    throw new Error('The private values cannot be blanked without touching others.');
  }
  return { text: result, counts };
}

/** Whether two texts hold the same values, apart from those that were blanked. */
function sameApartFromPrivate(before: string, after: string): boolean {
  const expected = parseDocument(before);
  visit(expected, {
    Pair(_, { key, value }) {
      if (!isScalar(value) || !isScalar(key)) return;
      const mail = typeof value.value === 'string' && findEmails(value.value).length > 0;
      if (mail || PRIVATE.has(String(key.value))) value.value = null;
    },
  });
  return isDeepStrictEqual(expected.toJS(), parseDocument(after).toJS());
}
