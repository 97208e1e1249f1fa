import { drawSocialImage } from '@/app/_shared/social-image';
import { siteUrl } from '@/lib/env';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const data = await drawSocialImage({
    title: 'Peer review and community for scientific Python',
    kicker: 'Open science',
    byline: new URL(siteUrl).host,
    seed: 'home',
    palette: 'community',
  });
  return new Response(new Uint8Array(data), { headers: { 'content-type': 'image/png' } });
}
