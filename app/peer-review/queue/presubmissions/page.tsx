import { ReviewRow, type ReviewRowItem } from '@/components/peer-review/review-row';
import { EmptyState } from '@/components/ui/empty-state';
import { getReviewSettings, getReviews, type Review } from '@/lib/reviews';
import { presubmissionOutcome, submissionOf } from '@/lib/reviews/outcome';
import { pageMetadata } from '@/lib/seo/metadata';
import { QueuePage } from '../frame';
import { rowItem } from '../items';

const description =
  'Questions that authors asked pyOpenSci before submitting a package: whether it is in scope, and what came of each.';

export const metadata = pageMetadata({
  title: 'Presubmissions',
  description,
  path: '/peer-review/queue/presubmissions',
});

function row(review: Review, all: readonly Review[]): ReviewRowItem {
  const submission = submissionOf(review, all);
  return rowItem(review, {
    outcome: submission ? 'Submitted' : presubmissionOutcome(review),
    next: submission && { href: submission.href, label: `#${submission.issue}` },
  });
}

export default function PresubmissionsPage() {
  const reviews = getReviews();
  const presubmissions = reviews.filter(({ kind }) => kind === 'presubmission');
  const groups = [
    { id: 'waiting', title: 'Open', members: presubmissions.filter(({ open }) => open) },
    { id: 'answered', title: 'Answered', members: presubmissions.filter(({ open }) => !open) },
  ];
  return (
    <QueuePage
      current="presubmissions"
      title="Presubmissions"
      intro={
        <>
          Not sure whether your package is in scope?{' '}
          <a href={`${getReviewSettings().issues}/new/choose`}>Ask before you submit</a>.
        </>
      }
    >
      {presubmissions.length === 0 && (
        <div className="page">
          <EmptyState title="No presubmissions yet" />
        </div>
      )}
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ id, title, members }) => (
          <section key={id} aria-labelledby={id} className="page py-5">
            <h2 id={id} className="mb-3 text-2xl">
              {title}
            </h2>
            <ul>
              {members.map((review) => (
                <ReviewRow key={review.issue} item={row(review, reviews)} />
              ))}
            </ul>
          </section>
        ))}
    </QueuePage>
  );
}
