import { distance } from 'fastest-levenshtein';
import { foldedWords } from './fold';

const LEAST_LIKENESS = 0.6;

/** From 0 to 1, by the letters that two words do not have to change to be each other. */
function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) < LEAST_LIKENESS * longer) return 0;
  const alike = 1 - distance(a, b) / longer;
  return alike < LEAST_LIKENESS ? 0 : alike;
}

const length = (words: readonly string[]): number =>
  words.reduce((total, word) => total + word.length, 0);

/** The letters of some words that are found in others, each word counted by how alike they are. */
function shared(words: readonly string[], others: readonly string[]): number {
  return words.reduce((total, word) => {
    const best = others.reduce((most, other) => Math.max(most, likeness(word, other)), 0);
    return total + best * word.length;
  }, 0);
}

/** From 0 to 1, by the share of letters that both have in like words (Dice's coefficient). */
function score(a: readonly string[], b: readonly string[]): number {
  const all = length(a) + length(b);
  return all === 0 ? 0 : (shared(a, b) + shared(b, a)) / all;
}

/** The words of an address, without the ending of a file. */
export function wordsOfAddress(path: string): string[] {
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // A lone percent sign stands for itself.
  }
  return foldedWords(decoded.replace(/\.\w+$/, ''));
}

/**
 * The addresses that are most like a lost one, the nearest first.
 * @param lost a path, as it was asked for
 * @param paths root-relative addresses
 * @param limit how many at most
 * @returns those of which at least half of the letters agree
 */
export function nearestAddresses(lost: string, paths: readonly string[], limit: number): string[] {
  const words = wordsOfAddress(lost);
  return paths
    .map((path) => ({ path, score: score(words, wordsOfAddress(path)) }))
    .filter((candidate) => candidate.score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ path }) => path);
}
