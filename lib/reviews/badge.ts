import { type Badge, drawBadge } from '../badge';
import { getPackages, type Package } from '../packages';
import { absoluteUrl } from '../urls';
import { getReviews, issueNumber } from '.';
import { isAccepted, outcomeOf } from './outcome';
import type { Review } from './types';

const packageOf = (issue: number): Package | undefined =>
  getPackages().find(({ reviewIssue }) => issueNumber(reviewIssue) === issue);

/**
 * What the badge of a review says: under review, then accepted with its year, then archived.
 * @param review absent for a package whose issue no file of reviews names
 * @param item the package, once it is in the catalog
 */
export function reviewBadge(review: Review | undefined, item: Package | undefined): Badge {
  const name = item?.name ?? review?.name;
  const archived =
    item?.active === false || review?.labels.some((label) => label.toLowerCase() === 'archived');
  if (item || (review && isAccepted(review))) {
    if (archived) return { name, words: 'archived', muted: true };
    const year = (review?.accepted ?? item?.accepted)?.slice(0, 4);
    return { name, words: year ? `accepted ${year}` : 'accepted' };
  }
  const outcome = review ? outcomeOf(review) : 'closed';
  if (outcome === 'open') return { name, words: 'under review' };
  return { name, words: outcome === 'on-hold' ? 'on hold' : 'review closed', muted: true };
}

export function badgeIssues(): number[] {
  const numbers = [
    ...getReviews().flatMap(({ kind, issue }) => (kind === 'submission' ? [issue] : [])),
    ...getPackages().flatMap(({ reviewIssue }) => issueNumber(reviewIssue) ?? []),
  ];
  return [...new Set(numbers)];
}

const badgeOf = (issue: number): Badge =>
  reviewBadge(
    getReviews().find((review) => review.issue === issue),
    packageOf(issue),
  );

export function reviewBadgeSvg(issue: number): string {
  return drawBadge(badgeOf(issue));
}

/**
 * The badge of a review in Markdown, linked to its issue; the address stays the same in all stages.
 * @param review its number, or a word to be replaced by it, and the address of its issue
 */
export function reviewBadgeMarkdown({
  issue,
  href,
}: {
  issue: number | string;
  href: string;
}): string {
  return `[![pyOpenSci review](${absoluteUrl(`/badges/review/${issue}.svg`)})](${href})`;
}
