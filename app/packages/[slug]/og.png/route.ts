import { itemRoute } from '@/app/_shared/item-routes';
import { fileResponse } from '@/app/_shared/responses';
import { packageImage } from '@/app/_shared/social-images';
import { getPackages } from '@/lib/packages';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = itemRoute({
  param: 'slug',
  items: getPackages,
  name: ({ slug }) => slug,
  respond: async (item) => fileResponse(await packageImage(item), 'image/png'),
});
