import { fileResponse } from '@/app/_shared/responses';
import { drawSocialImage } from '@/app/_shared/social-image';
import { siteUrl } from '@/lib/env';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const picture = await drawSocialImage({
    title: 'Peer review and community for scientific Python',
    kicker: 'Open science',
    byline: new URL(siteUrl).host,
    seed: 'home',
    palette: 'community',
  });
  return fileResponse(picture, 'image/png');
}
