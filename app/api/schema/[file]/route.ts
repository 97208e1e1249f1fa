import { itemRoute } from '@/app/_shared/item-routes';
import { jsonResponse } from '@/app/_shared/responses';
import { packagesJsonSchema } from '@/lib/packages/api-schema';
import { reviewsJsonSchema } from '@/lib/reviews/api-schema';
import { inputJsonSchema, inputSchemaNames } from '@/lib/reviews/input-schema';

export const dynamic = 'force-static';
export const dynamicParams = false;

const schemas = () => [
  { name: 'packages', schema: packagesJsonSchema },
  { name: 'reviews', schema: reviewsJsonSchema },
  ...inputSchemaNames.map((name) => ({ name, schema: () => inputJsonSchema(name) })),
];

export const { generateStaticParams, GET } = itemRoute({
  param: 'file',
  items: schemas,
  name: ({ name }) => `${name}.json`,
  respond: ({ schema }) => jsonResponse(schema(), 'application/schema+json'),
});
