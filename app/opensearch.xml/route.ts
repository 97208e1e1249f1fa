import { fileResponse } from '@/app/_shared/responses';
import { site } from '@/lib/site';
import { absoluteUrl } from '@/lib/urls';

export const dynamic = 'force-static';

/** Lets browsers offer this site's search (OpenSearch 1.1). */
export function GET(): Response {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${site.name}</ShortName>
  <Description>Search ${site.name}: packages, posts, events, and people</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="64" height="64" type="image/svg+xml">${absoluteUrl('/favicon.svg')}</Image>
  <Url type="text/html" template="${absoluteUrl('/search')}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return fileResponse(xml, 'application/opensearchdescription+xml');
}
