import { rssResponse } from '@/app/_shared/responses';
import { reviewsFeed } from '@/lib/feeds/reviews';
import { openReviews } from '@/lib/reviews/queue';
import { site } from '@/lib/site';

export const dynamic = 'force-static';

export function GET(): Response {
  const feed = reviewsFeed(openReviews('submission'), {
    title: `${site.name}: open reviews`,
    description: 'Submissions under open peer review, and what each of them needs next.',
    page: '/peer-review/queue',
    path: '/peer-review/queue/feed.xml',
  });
  return rssResponse(feed);
}
