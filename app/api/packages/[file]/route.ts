import { itemRoute } from '@/app/_shared/item-routes';
import { jsonResponse } from '@/app/_shared/responses';
import { getPackages } from '@/lib/packages';
import { apiPackage } from '@/lib/packages/api';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = itemRoute({
  param: 'file',
  items: getPackages,
  name: ({ slug }) => `${slug}.json`,
  respond: (item) => jsonResponse(apiPackage(item)),
});
