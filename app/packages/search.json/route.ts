import { readData } from '@/lib/content/data';
import { createIndex } from '@/lib/search/engine';
import { packageDocuments } from '@/lib/search/site-documents';

export const dynamic = 'force-static';

export function GET(): Response {
  return Response.json({
    index: createIndex(packageDocuments()),
    synonyms: readData('search-synonyms'),
  });
}
