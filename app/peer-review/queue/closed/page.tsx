import { ReviewRow, type ReviewRowItem } from '@/components/peer-review/review-row';
import { EmptyState } from '@/components/ui/empty-state';
import { getReviews, type Review } from '@/lib/reviews';
import { packageSlugs } from '@/lib/reviews/api';
import { outcomeLabel, outcomeOf } from '@/lib/reviews/outcome';
import { pageMetadata } from '@/lib/seo/metadata';
import { urls } from '@/lib/urls';
import { QueuePage } from '../frame';
import { rowItem } from '../items';

const description =
  'Every closed submission to open peer review at pyOpenSci, with its outcome, its people and its package.';

export const metadata = pageMetadata({
  title: 'Closed submissions',
  description,
  path: '/peer-review/queue/closed',
});

function row(review: Review, slug: string | undefined): ReviewRowItem {
  const next = slug ? { href: urls.package(slug), label: 'see the package' } : undefined;
  return rowItem(review, { outcome: outcomeLabel(outcomeOf(review)), next });
}

export default function ClosedPage() {
  const slugs = packageSlugs();
  const closed = getReviews().filter(({ kind, open }) => kind === 'submission' && !open);
  return (
    <QueuePage
      current="closed"
      title="Closed submissions"
      intro="Reviews that ended, newest first. A submission on hold is welcome back at any time."
    >
      <div className="page">
        {closed.length === 0 && <EmptyState title="No closed submissions yet" />}
        <h2 id="all" className="sr-only">
          Closed submissions, newest first
        </h2>
        <ul aria-labelledby="all">
          {closed.map((review) => (
            <ReviewRow key={review.issue} item={row(review, slugs.get(review.issue))} />
          ))}
        </ul>
      </div>
    </QueuePage>
  );
}
