import { itemRoute } from '@/app/_shared/item-routes';
import { fileResponse } from '@/app/_shared/responses';
import { getPackages } from '@/lib/packages';
import { packageFiles } from '@/lib/packages/files';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** The citation and metadata files of a package. */
export const { generateStaticParams, GET } = itemRoute({
  param: 'slug/file',
  items: () => getPackages().flatMap((item) => packageFiles.map((file) => ({ item, file }))),
  name: ({ item, file }) => `${item.slug}/${file.name}`,
  respond: ({ item, file }) => fileResponse(file.write(item), file.type),
});
