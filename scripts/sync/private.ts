import { isDeepStrictEqual } from 'node:util';
import { isMap, isPair, isScalar, isSeq, parseDocument, type Scalar, visit } from 'yaml';
import { findEmails } from '@/lib/emails';
import { replaceScalars } from './replace-scalars';

const PRIVATE = new Set(['email', 'location', 'bio']);

/** A text without private values, and what was taken out of it. */
export interface Blanked {
  text: string;
  /** How many values were blanked, by field. */
  counts: Map<string, number>;
}

/** The field of a value, also of one in a list. */
function fieldOf(ancestors: readonly unknown[]): string {
  const pair = ancestors.findLast(isPair);
  return isScalar(pair?.key) ? String(pair.key.value) : '';
}

/** Whether a value is not for a website: by its field, or because it holds an email address. */
const isPrivate = (field: string, { value }: Scalar): boolean =>
  value !== null &&
  (PRIVATE.has(field) || (typeof value === 'string' && findEmails(value).length > 0));

function findPrivate(text: string): Array<{ field: string; node: Scalar }> {
  const found: Array<{ field: string; node: Scalar }> = [];
  const document = parseDocument(text);
  if (!isSeq(document.contents)) return found;
  visit(document, {
    Pair(_, { key, value }) {
      const field = isScalar(key) ? String(key.value) : '';
      if (PRIVATE.has(field) && (isMap(value) || isSeq(value))) {
        throw new Error(`The field ${field} has more than text: it cannot be blanked.`);
      }
    },
    Scalar(key, node, ancestors) {
      const field = fieldOf(ancestors);
      if (key !== 'key' && isPrivate(field, node)) found.push({ field, node });
    },
  });
  return found;
}

/**
 * Blanks what people did not give for a website: email addresses in any field, locations
 * and biographies. Everything else stays the same, byte for byte.
 * @param text a file that pyosMeta wrote
 * @throws when a value cannot be blanked without touching others
 */
export function blankPrivate(text: string): Blanked {
  const counts = new Map<string, number>();
  const found = findPrivate(text);
  for (const { field } of found) counts.set(field, (counts.get(field) ?? 0) + 1);
  const result = replaceScalars(
    text,
    found.map(({ node }) => ({ node, yaml: 'null' })),
  );
  if (found.length > 0 && !sameApartFromPrivate(text, result)) {
    throw new Error('The private values cannot be blanked without touching others.');
  }
  return { text: result, counts };
}

/** Whether two texts hold the same values, apart from those that were blanked. */
function sameApartFromPrivate(before: string, after: string): boolean {
  const expected = parseDocument(before);
  visit(expected, {
    Scalar(key, node, ancestors) {
      if (key !== 'key' && isPrivate(fieldOf(ancestors), node)) node.value = null;
    },
  });
  return isDeepStrictEqual(expected.toJS(), parseDocument(after).toJS());
}
