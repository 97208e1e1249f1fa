import { readData } from '../content/data';
import { getPackages } from '../packages';
import { packageTopics } from '../packages/topics';
import type { Package } from '../packages/types';
import { issueNumber } from '.';
import type { Review } from './types';

export interface ReviewTopics {
  /** What the package does, in a sentence. */
  description?: string;
  /** Ids of science domains. */
  domains: readonly string[];
}

/**
 * What the package of a review is for: as the catalog says once it is accepted, before that from
 * `package-topics.yml`.
 * @param issue the number of the review's issue
 */
export function reviewTopics(issue: number): ReviewTopics {
  const item = getPackages().find(({ reviewIssue }) => issueNumber(reviewIssue) === issue);
  if (item) return { description: item.description, domains: packageTopics(item.slug).domains };
  return readData('package-topics').submissions[issue] ?? { domains: [] };
}

/** The open submissions that only `package-topics.yml` can describe: the catalog doesn't have them yet. */
export function submissionsToDescribe(
  reviews: readonly Review[],
  packages: readonly Pick<Package, 'reviewIssue'>[],
): Review[] {
  const accepted = new Set(packages.map(({ reviewIssue }) => issueNumber(reviewIssue)));
  return reviews.filter(
    ({ kind, open, issue }) => kind === 'submission' && open && !accepted.has(issue),
  );
}
