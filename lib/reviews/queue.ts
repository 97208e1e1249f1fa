import { readData } from '../content/data';
import { daysBetween, utcDate } from '../dates/calendar-date';
import { now } from '../env';
import { groupBy } from '../group';
import { slugify } from '../slug';
import { getEditorialTeam, getReviewRecord } from '.';
import { editorsFor, type Reviewer, reviewersFor } from './fields';
import { hasReached, type Stage, stageFacts, stages } from './stages';
import type { Editor, Review } from './types';

export interface QueueEntry {
  review: Review;
  /** Editors who know its field, for a review that has no editor yet. */
  editors: Editor[];
  /** People who offered to review in its field, for a review that has no reviewers yet. */
  reviewers: Reviewer[];
}

/** The entries of one stage, the longest open first. */
export interface QueueGroup {
  stage: Stage;
  entries: QueueEntry[];
}

/** The entries that need the same next, the longest open first. */
export interface QueueNeed {
  /** The anchor of the list, such as `needs-an-editor`. */
  id: string;
  need: string;
  entries: QueueEntry[];
}

/** When the data is from, and whether it is older than a week. */
export interface DataAge {
  asOf: string;
  isOld: boolean;
}

/** How old the data of reviews is; undefined where there is none. */
export function dataAge(): DataAge | undefined {
  const { asOf } = getReviewRecord();
  if (asOf === undefined) return undefined;
  return { asOf, isOld: daysBetween(asOf, utcDate(now())) > 7 };
}

function queueEntries(reviews: readonly Review[]): QueueEntry[] {
  const { editors } = getEditorialTeam();
  const offers = readData('reviewers');
  return reviews.map((review) => {
    const isOut = review.stage === 'out-of-scope';
    const hasEditor = review.editor || hasReached(review.reached, 'editor-assigned');
    const hasReviewers = hasReached(review.reached, 'in-review');
    return {
      review,
      editors: isOut || hasEditor ? [] : editorsFor(review, editors),
      reviewers: isOut || hasReviewers ? [] : reviewersFor(review, offers),
    };
  });
}

const byAge = (a: Review, b: Review): number =>
  (a.opened ?? '').localeCompare(b.opened ?? '') || a.issue - b.issue;

/** The open reviews of one kind, the longest open first. */
export function openReviews(kind: Review['kind']): Review[] {
  return getReviewRecord()
    .reviews.filter((review) => review.open && review.kind === kind)
    .sort(byAge);
}

/** The open submissions by stage, in the order of the process. */
export function queueGroups(): QueueGroup[] {
  const groups = groupBy(queueEntries(openReviews('submission')), ({ review }) => review.stage);
  return stages.flatMap((stage) => {
    const entries = groups.get(stage);
    return entries ? [{ stage, entries }] : [];
  });
}

/** The open submissions by what they need next, in the order of the process. */
export function queueNeeds(groups: readonly QueueGroup[]): QueueNeed[] {
  const needs = groupBy(
    groups.flatMap(({ entries }) => entries),
    ({ review }) => stageFacts(review.stage).need,
  );
  return [...needs].map(([need, entries]) => ({
    id: slugify(need),
    need,
    entries: [...entries].sort((a, b) => byAge(a.review, b.review)),
  }));
}
