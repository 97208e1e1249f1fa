import { itemRoute } from '@/app/_shared/item-routes';
import { jsonResponse } from '@/app/_shared/responses';
import { apiPackageList } from '@/lib/packages/api';
import { getPartners } from '@/lib/partners';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = itemRoute({
  param: 'file',
  items: getPartners,
  name: ({ slug }) => `${slug}.json`,
  respond: ({ packages }) => jsonResponse(apiPackageList(packages)),
});
