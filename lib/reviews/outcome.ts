import { labelOf } from '../capitalized';
import { hasReached, stageFacts } from './stages';
import type { Review } from './types';

export type Outcome = 'open' | 'accepted' | 'on-hold' | 'out-of-scope' | 'closed';

/** Whether a submission was accepted: its labels reached acceptance, or it has a day of acceptance. */
export function isAccepted({ reached, accepted }: Review): boolean {
  return hasReached(reached, 'accepted') || accepted !== undefined;
}

/** How a submission ended. One that JOSS still reviews is accepted already. */
export function outcomeOf(review: Review): Outcome {
  if (isAccepted(review)) return 'accepted';
  if (review.open) return 'open';
  if (review.stage === 'out-of-scope') return 'out-of-scope';
  return review.stage === 'on-hold' || review.stage === 'waiting-for-authors'
    ? 'on-hold'
    : 'closed';
}

export const outcomeLabel = (outcome: Outcome): string =>
  outcome === 'open' ? 'In progress' : labelOf(outcome);

/** The name of a package or review in the form in which two spellings are compared. */
const nameKey = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The submission that a presubmission led to: of the same name, and opened later. */
export function submissionOf(
  presubmission: Review,
  reviews: readonly Review[],
): Review | undefined {
  const key = nameKey(presubmission.name);
  return reviews.find(
    ({ kind, name, opened }) =>
      kind === 'submission' &&
      nameKey(name) === key &&
      (opened ?? '') >= (presubmission.opened ?? ''),
  );
}

const PRESUBMISSION: ReadonlyArray<[label: string, words: string]> = [
  ['currently-out-of-scope', 'Out of scope'],
  ['submission requested', 'Invited to submit'],
  ['presubmission-needs-improvements', 'Needs improvements'],
  ['on-hold', 'On hold'],
  ['pending-maintainer-response', 'Waiting for the authors'],
];

export function presubmissionOutcome(presubmission: Review): string {
  const labels = presubmission.labels.map((label) => label.toLowerCase());
  const found = PRESUBMISSION.find(([name]) => labels.some((label) => label.endsWith(name)));
  if (found) return found[1];
  return presubmission.open ? stageFacts('presubmission').need : 'Closed';
}
