import { jsonResponse } from '@/app/_shared/responses';
import { packagesJsonSchema } from '@/lib/packages/api-schema';

export const dynamic = 'force-static';

export function GET(): Response {
  return jsonResponse(packagesJsonSchema(), 'application/schema+json');
}
