import { itemRoute } from '@/app/_shared/item-routes';
import { jsonResponse } from '@/app/_shared/responses';
import { apiJsonSchema, schemaNames } from '@/lib/packages/api-schema-v2';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = itemRoute({
  param: 'file',
  items: () => schemaNames,
  name: (name) => `${name}.json`,
  respond: (name) => jsonResponse(apiJsonSchema(name), 'application/schema+json'),
});
