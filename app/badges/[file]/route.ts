import { itemRoute } from '@/app/_shared/item-routes';
import { fileResponse } from '@/app/_shared/responses';
import { getPackages } from '@/lib/packages';
import { badgeSvg, commonBadgeSvg } from '@/lib/packages/badge';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** The badge of each package, and the one for READMEs that names no package. */
const badges = () => [
  { name: 'peer-reviewed', svg: commonBadgeSvg },
  ...getPackages().map((item) => ({ name: item.slug, svg: () => badgeSvg(item) })),
];

export const { generateStaticParams, GET } = itemRoute({
  param: 'file',
  items: badges,
  name: ({ name }) => `${name}.svg`,
  respond: ({ svg }) => fileResponse(svg(), 'image/svg+xml'),
});
