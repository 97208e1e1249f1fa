import { itemRoute } from '@/app/_shared/item-routes';
import { fileResponse } from '@/app/_shared/responses';
import { badgeIssues, reviewBadgeSvg } from '@/lib/reviews/badge';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = itemRoute({
  param: 'file',
  items: badgeIssues,
  name: (issue) => `${issue}.svg`,
  respond: (issue) => fileResponse(reviewBadgeSvg(issue), 'image/svg+xml'),
});
