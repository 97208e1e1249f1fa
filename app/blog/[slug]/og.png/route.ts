import { itemRoute } from '@/app/_shared/item-routes';
import { fileResponse } from '@/app/_shared/responses';
import { postImage } from '@/app/_shared/social-images';
import { getPosts } from '@/lib/blog';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = itemRoute({
  param: 'slug',
  items: getPosts,
  name: ({ slug }) => slug,
  respond: async (post) => fileResponse(await postImage(post), 'image/png'),
});
