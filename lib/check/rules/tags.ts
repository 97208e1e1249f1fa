import { distance } from 'fastest-levenshtein';
import { type Problem, warning } from '../../problem';
import { type CheckedDocument, oldestFirst } from '../document';
import { atField } from '../place';

const LONG_ENOUGH = 5;
const LETTERS_PER_SLIP = 6;

/** Tags by how often they are used; of those used equally often, the one used first comes first. */
function ranking(documents: readonly CheckedDocument[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const tag of oldestFirst(documents).flatMap(({ valid }) => [...new Set(valid.tags)])) {
    uses.set(tag, (uses.get(tag) ?? 0) + 1);
  }
  return new Map([...uses].sort(([, a], [, b]) => b - a));
}

/** A tag that is nearly spelt like one that is used more often is probably a slip. */
export function checkTags(documents: readonly CheckedDocument[]): Problem[] {
  const uses = ranking(documents);
  const better = new Map<string, string>();
  const seen: string[] = [];
  for (const tag of uses.keys()) {
    const near = seen.find((other) => isVariant(tag, other));
    if (near === undefined) seen.push(tag);
    else better.set(tag, near);
  }
  return oldestFirst(documents).flatMap((document) =>
    (document.valid.tags ?? []).flatMap((tag, index, tags): Problem[] => {
      const at = { ...atField(document, ['tags', index]), rule: 'tag' };
      const near = better.get(tag);
      if (tags.indexOf(tag) < index) {
        return [{ ...at, ...warning(`"${tag}" is listed twice`, 'Remove one of the two.') }];
      }
      if (near === undefined) return [];
      const posts = uses.get(near) === 1 ? 'one post uses' : `${uses.get(near)} posts use`;
      const fix = `Use "${near}", which ${posts}, unless this is another thing.`;
      return [{ ...at, ...warning(`"${tag}" is nearly "${near}"`, fix) }];
    }),
  );
}

/** Whether two tags differ by a slip, a plural or a hyphen: short words differ too easily to tell. */
function isVariant(tag: string, other: string): boolean {
  const bare = (text: string) => text.replaceAll('-', '').replace(/s$/, '');
  if (bare(tag) === bare(other)) return true;
  if (Math.min(tag.length, other.length) < LONG_ENOUGH) return false;
  // Tags that differ in their digits, as python-3 and python-4 do, are meant so.
  if (tag.replace(/\D/g, '') !== other.replace(/\D/g, '')) return false;
  return distance(tag, other) <= Math.max(1, Math.floor(tag.length / LETTERS_PER_SLIP));
}
