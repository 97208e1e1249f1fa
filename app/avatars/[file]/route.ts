import { notFound } from 'next/navigation';
import { itemRoute } from '@/app/_shared/item-routes';
import { fileResponse } from '@/app/_shared/responses';
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
    return fileResponse(picture.data, picture.type);
  },
});
