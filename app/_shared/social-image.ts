import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import { cachedResult } from '@/lib/build-cache';
import { SOCIAL_IMAGE, type SocialImage, socialLayout } from './social-layout';

const font = (name: string, subset: string, weight: 500 | 600) => ({
  name,
  weight,
  style: 'normal' as const,
  data: readFileSync(
    join(
      process.cwd(),
      `node_modules/@fontsource/poppins/files/poppins-${subset}-${weight}-normal.woff`,
    ),
  ),
});

let fonts: ReturnType<typeof font>[] | undefined;

const getFonts = () => {
  fonts ??= [
    font('Poppins', 'latin', 500),
    font('Poppins', 'latin', 600),
    font('Poppins Extended', 'latin-ext', 500),
    font('Poppins Extended', 'latin-ext', 600),
  ];
  return fonts;
};

/** A picture of 1200 × 630 points for sites that preview links; the same facts give the same bytes. */
export async function drawSocialImage(facts: SocialImage): Promise<Buffer> {
  const element = socialLayout(facts);
  const picture = await cachedResult('social-images', [SOCIAL_IMAGE, element], async () => {
    const response = new ImageResponse(element, { ...SOCIAL_IMAGE, fonts: getFonts() });
    return Buffer.from(await response.arrayBuffer()).toString('base64');
  });
  return Buffer.from(picture, 'base64');
}
