import { getRedirects } from '@/lib/redirects';

export const dynamic = 'force-static';

/** The list from which the build writes its redirect pages; it is not served. */
export function GET(): Response {
  return Response.json(getRedirects());
}
