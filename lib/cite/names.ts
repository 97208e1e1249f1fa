import { defined } from '../defined';

/** A name in CSL-JSON: of a person, or of anything else as a literal. */
export type CslName =
  | { family: string; given?: string; 'non-dropping-particle'?: string; suffix?: string }
  | { literal: string };

const PARTICLES =
  /^(?:van|von|de|der|den|del|della|di|da|das|do|dos|du|la|le|ten|ter|zu|zur|zum|af|av|bin|ibn|al|el)$/;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/i;
const DEGREE =
  /^(?:Ph\.?\s?D|D\.?\s?Phil|M\.?D|[BM]\.?\s?Sc|[BM]\.?[AS]|M\.?Phil|M\.?Eng|B\.?Eng|MBA|MPH|Sc\.?D|Ed\.?D|P\.?Eng|Dr\.?-Ing|Dipl\.?-Ing)\.?$/i;
const TITLE = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Dr\.-Ing|Dipl\.-Ing)\.?$/;
const TEAM =
  /\b(?:authors|collaboration|community|consortium|contributors|developers|foundation|group|institute|lab|maintainers|organization|project|team|university)\b/i;

const wordsOf = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean);

/** The words of a name without titles before it. */
function withoutTitles(words: readonly string[]): string[] {
  const first = words.findIndex((word) => !TITLE.test(word));
  return first === -1 ? [] : words.slice(first);
}

/** Where the family name of words begins, particles before it included. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 0 && PARTICLES.test(words[start - 1] ?? '')) start -= 1;
  return start;
}

function personName(familyWords: readonly string[], given: string, suffix?: string): CslName {
  const count = familyWords.findIndex((word) => !PARTICLES.test(word));
  const split = count === -1 ? familyWords.length - 1 : count;
  const particle = familyWords.slice(0, split).join(' ');
  return defined({
    family: familyWords.slice(split).join(' '),
    given: given || undefined,
    'non-dropping-particle': particle || undefined,
    suffix,
  });
}

/**
 * A name as CSL-JSON, from `Ana Silva`, `Silva, Ana` or `Ana Silva, PhD`. Degrees and titles are left
 * out, particles stay with the family name, and a team, a single word or a name that begins with
 * "The" is a literal.
 * @param name as people write it; notes in parentheses are left out
 */
export function cslName(name: string): CslName {
  const [first = '', ...rest] = name
    .replace(/\s*\([^)]*\)/g, '')
    .split(',')
    .map((part) => part.trim());
  const parts = rest.filter((part) => part !== '' && !DEGREE.test(part));
  let suffix = SUFFIX.test(parts.at(-1) ?? '') ? parts.pop() : undefined;
  const words = withoutTitles(wordsOf(first));
  if (words[0] === 'The' || TEAM.test(name)) return { literal: name.trim() };
  const given = withoutTitles(wordsOf(parts.join(' '))).join(' ');
  if (given) return personName(words, given, suffix);
  while (words.length > 2 && DEGREE.test(words.at(-1) ?? '')) words.pop();
  if (suffix === undefined && words.length > 2 && SUFFIX.test(words.at(-1) ?? '')) {
    suffix = words.pop();
  }
  if (words.length < 2) return { literal: words[0] ?? name.trim() };
  const start = familyStart(words);
  return personName(words.slice(start), words.slice(0, start).join(' '), suffix);
}

/**
 * A name whose parts are known; particles before the family name belong to it, also where a record
 * has them at the end of the given names.
 */
export function cslNameOf({ given, family }: { given: string; family: string }): CslName {
  const words = wordsOf(given);
  const end = words.findLastIndex((word) => !PARTICLES.test(word)) + 1;
  return personName([...words.slice(end), ...wordsOf(family)], words.slice(0, end).join(' '));
}
