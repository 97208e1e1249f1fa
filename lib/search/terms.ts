import { stemmer } from 'stemmer';

/** Words that nearly every query or text has; they match everything and say nothing. */
const STOP_WORDS = new Set(
  'a an and are as at by can do does for from how i in into is it my need of on or our read that the this to use using want what which who will with your python package packages library tool tools'.split(
    ' ',
  ),
);

const rawWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The parts of a compound name: `MovingPandas` is `Moving` and `Pandas`, `PyGMT` is `Py` and `GMT`. */
const parts = (word: string): string[] =>
  word.match(/\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu) ?? [];

/**
 * The words of a text as they are indexed: folded, compound names whole and in parts.
 * @param text any text
 * @param joinPairs whether two words in a row also count as one, as in a name: `great tables` is
 *   found by `greattables`
 */
export function indexedWords(text: string, joinPairs = false): string[] {
  const words = rawWords(text);
  const pairs = joinPairs ? words.slice(1).map((word, index) => `${words[index]}${word}`) : [];
  return [...words, ...pairs]
    .flatMap((word) => {
      const inside = parts(word).filter((part) => part.length > 1);
      return inside.length > 1 ? [word, ...inside] : [word];
    })
    .map((word) => word.toLowerCase());
}

/** The words of a query, folded, in order. */
export { foldedWords as queryWords } from '../fold';

/** The words of a query without stop words and parts of version numbers, unless it has no others. */
export function significantWords(words: readonly string[]): string[] {
  const significant = words.filter((word) => !STOP_WORDS.has(word) && !/^\d{1,2}$/.test(word));
  return significant.length > 0 ? significant : [...words];
}

/** The stem of a folded word (Porter, 1980): `trajectories` and `trajectory` share `trajectori`. */
export const stem = (word: string): string => stemmer(word);
