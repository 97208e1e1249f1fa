import { fileResponse } from '@/app/_shared/responses';
import { apiReviewList } from '@/lib/reviews/api';
import { reviewsCsv } from '@/lib/reviews/csv';

export const dynamic = 'force-static';

export function GET(): Response {
  return fileResponse(reviewsCsv(apiReviewList().reviews), 'text/csv');
}
