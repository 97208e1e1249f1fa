import { jsonResponse } from '@/app/_shared/responses';
import { getPackages } from '@/lib/packages';
import { apiPackageList } from '@/lib/packages/api-v2';

export const dynamic = 'force-static';

export function GET(): Response {
  return jsonResponse(apiPackageList(getPackages()));
}
