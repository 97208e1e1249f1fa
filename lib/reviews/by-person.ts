import { getReviews } from '.';
import { packageSlugs } from './api';
import type { Review } from './types';

/** Somebody's part in a submission that isn't in the catalog. */
export interface PersonReview {
  part: 'Author' | 'Editor' | 'Editor in chief';
  review: Review;
}

const parts = [
  ['Author', 'author'],
  ['Editor', 'editor'],
  ['Editor in chief', 'editorInChief'],
] as const;

/**
 * The submissions and presubmissions that somebody takes part in, newest first. Those of packages in
 * the catalog are left out: pages list them as packages.
 * @param handle GitHub handle, in any case
 */
export function reviewsOf(handle: string): PersonReview[] {
  const accepted = packageSlugs();
  const key = handle.toLowerCase();
  return getReviews()
    .filter(({ issue }) => !accepted.has(issue))
    .flatMap((review) => {
      const found = parts.find(([, field]) => review[field]?.handle?.toLowerCase() === key);
      return found ? [{ part: found[0], review }] : [];
    });
}
