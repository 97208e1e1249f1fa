import { notFound } from 'next/navigation';
import { itemRoute } from '@/app/_shared/item-routes';
import { avatarFiles, readAvatar } from '@/lib/people/avatars';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const { generateStaticParams, GET } = itemRoute({
  param: 'file',
  items: avatarFiles,
  name: (file) => file,
  respond(file) {
    const picture = readAvatar(file);
    if (!picture) notFound();
    const headers = { 'content-type': picture.type };
    return new Response(new Uint8Array(picture.data), { headers });
  },
});
