import { catalogData } from '@/lib/catalog/data';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json(catalogData());
}
