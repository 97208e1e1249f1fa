import { jsonResponse } from '@/app/_shared/responses';
import { apiReviewList } from '@/lib/reviews/api';

export const dynamic = 'force-static';

export function GET(): Response {
  return jsonResponse(apiReviewList());
}
