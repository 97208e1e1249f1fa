import { ReviewList } from '@/components/people/review-list';
import { type PersonReview, reviewsOf } from '@/lib/reviews/by-person';
import { outcomeLabel, outcomeOf, presubmissionOutcome } from '@/lib/reviews/outcome';
import { stageFacts } from '@/lib/reviews/stages';

function stateOf({ review }: PersonReview): string {
  if (review.kind === 'presubmission')
    return `Presubmission, ${presubmissionOutcome(review).toLowerCase()}`;
  return review.open ? stageFacts(review.stage).need : outcomeLabel(outcomeOf(review));
}

/** The submissions that a person takes part in, open ones first. */
export function PersonReviews({ handle }: { handle: string }) {
  const reviews = reviewsOf(handle);
  const items = (open: boolean) =>
    reviews
      .filter(({ review }) => review.open === open)
      .map((entry) => {
        const { issue, href, name, opened } = entry.review;
        return { issue, href, name, opened, part: entry.part, state: stateOf(entry) };
      });
  return (
    <>
      <ReviewList id="open-reviews" title="Open reviews" items={items(true)} />
      <ReviewList id="closed-reviews" title="Other submissions" items={items(false)} />
    </>
  );
}
