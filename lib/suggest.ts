import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to a misspelled one.
 * @returns the candidate at most a third of the word's length away (two letters at the least), or undefined
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    // Names of very different lengths are never near, and comparing them takes longest.
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const d = distance(word.toLowerCase(), candidate.toLowerCase());
    if (d <= limit && (best === undefined || d < best.distance)) best = { candidate, distance: d };
  }
  return best?.candidate;
}

/** Whether two paths have as many parts, each near its counterpart. */
function isNearPath(path: string, other: string): boolean {
  const parts = other.split('/');
  const ours = path.split('/');
  return (
    ours.length === parts.length &&
    ours.every((part, index) => suggest(part, [parts[index] ?? '']) !== undefined)
  );
}

/** As `suggest`, for paths: a long folder makes names in it no more alike. */
export const suggestPath = (path: string, candidates: Iterable<string>): string | undefined =>
  suggest(
    path,
    [...candidates].filter((candidate) => isNearPath(path, candidate)),
  );

/** The sentence `Did you mean "…"?` with a leading space, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const found = suggest(word, candidates);
  return found === undefined ? '' : ` Did you mean "${found}"?`;
}
