import { ReviewList } from '@/components/people/review-list';
import { type PersonReview, reviewsOf } from '@/lib/reviews/by-person';
import { outcomeLabel, outcomeOf, presubmissionOutcome } from '@/lib/reviews/outcome';
import { stageFacts } from '@/lib/reviews/stages';

function stateOf({ review }: PersonReview): string {
  if (review.kind === 'presubmission')
    return `Presubmission, ${presubmissionOutcome(review).toLowerCase()}`;
  return review.open ? stageFacts(review.stage).need : outcomeLabel(outcomeOf(review));
}

const itemsOf = (handle: string, open: boolean) =>
  reviewsOf(handle)
    .filter(({ review }) => review.open === open)
    .map((entry) => {
      const { issue, href, name, opened } = entry.review;
      return { issue, href, name, opened, part: entry.part, state: stateOf(entry) };
    });

/** The open submissions that a person takes part in. */
export function OpenReviews({ handle }: { handle: string }) {
  return <ReviewList id="open-reviews" title="Open reviews" items={itemsOf(handle, true)} />;
}

/** The submissions that a person took part in and that did not lead into the catalog. */
export function OtherSubmissions({ handle }: { handle: string }) {
  return (
    <ReviewList id="closed-reviews" title="Other submissions" items={itemsOf(handle, false)} />
  );
}
