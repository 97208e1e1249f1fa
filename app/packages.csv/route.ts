import { fileResponse } from '@/app/_shared/responses';
import { getPackages } from '@/lib/packages';
import { packagesCsv } from '@/lib/packages/csv';

export const dynamic = 'force-static';

export function GET(): Response {
  return fileResponse(packagesCsv(getPackages()), 'text/csv');
}
