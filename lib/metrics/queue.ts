import { daysBetween } from '../dates/calendar-date';
import type { Count } from '../packages/statistics';
import type { Package } from '../packages/types';
import { issueNumber, type Review } from '../reviews';
import { isAccepted, submissionOf } from '../reviews/outcome';
import { hasReached, stageFacts, stages } from '../reviews/stages';

const submissionsOf = (reviews: readonly Review[]): Review[] =>
  reviews.filter(({ kind }) => kind === 'submission');

/**
 * How many got how far, from a presubmission to a paper. A step counts everyone who passed it, also
 * those whose label of that step was replaced since.
 */
export function reviewFunnel(
  reviews: readonly Review[],
  packages: readonly Pick<Package, 'joss' | 'reviewIssue'>[],
): Count[] {
  const presubmissions = reviews.filter(({ kind }) => kind === 'presubmission');
  const submissions = submissionsOf(reviews);
  const accepted = submissions.filter(isAccepted);
  const papers = new Set(
    packages.flatMap(({ joss, reviewIssue }) => (joss ? (issueNumber(reviewIssue) ?? []) : [])),
  );
  const editor = submissions.filter(
    (review) =>
      isAccepted(review) || review.editor || hasReached(review.reached, 'editor-assigned'),
  );
  const reviewed = submissions.filter(
    (review) => isAccepted(review) || hasReached(review.reached, 'in-review'),
  );
  const steps: Array<[label: string, members: readonly unknown[]]> = [
    ['Presubmissions', presubmissions],
    [
      'Presubmissions that became submissions',
      presubmissions.filter((review) => submissionOf(review, reviews)),
    ],
    ['All submissions', submissions],
    ['Had an editor', editor],
    ['Had reviewers', reviewed],
    ['Accepted', accepted],
    ['With a JOSS paper', accepted.filter(({ issue }) => papers.has(issue))],
  ];
  return steps.map(([label, members]) => ({ label, value: members.length }));
}

/** Open submissions by stage in the order of the process. Stages without any are left out. */
export function openByStage(reviews: readonly Review[]): Count[] {
  const open = submissionsOf(reviews).filter((review) => review.open);
  return stages
    .map((stage) => ({
      label: stageFacts(stage).label,
      value: open.filter((review) => review.stage === stage).length,
    }))
    .filter(({ value }) => value > 0);
}

/** Days since submission of those that wait for an editor, the longest first. */
export function waitingForEditor(reviews: readonly Review[], asOf: string | undefined): Count[] {
  return submissionsOf(reviews)
    .filter(({ open, stage }) => open && stage === 'seeking-editor')
    .flatMap(({ name, opened }) =>
      opened && asOf ? [{ label: name, value: Math.max(0, daysBetween(opened, asOf)) }] : [],
    )
    .sort((a, b) => b.value - a.value);
}
