import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import type { ArtPalette } from '@/lib/art/palettes';
import { coverSvg } from '@/lib/art/svg';
import { cachedPicture } from '@/lib/images/render-cache';
import { site } from '@/lib/site';
import { drawable, titleSize } from '@/lib/social-text';

const SIZE = { width: 1200, height: 630 };
const ART = { width: 440, height: 630 };
// The picture stands on other sites, where no style of ours reaches it.
const COLORS = { ground: '#faf9fc', ink: '#19112d', soft: '#54496c', mark: '#33205c' };

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

/** What a social image says, and the art it carries. */
export interface SocialImage {
  title: string;
  /** Stands above the title: what kind of page it is. */
  kicker: string;
  /** Stands at the foot: authors, or a date. */
  byline: string;
  seed: string;
  palette: ArtPalette;
}

function layout({ title, kicker, byline, seed, palette }: SocialImage): ReactElement {
  const art = Buffer.from(coverSvg({ seed, palette, ...ART })).toString('base64');
  const shown = drawable(title);
  return (
    <div
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        background: COLORS.ground,
        color: COLORS.ink,
        fontFamily: 'Poppins, Poppins Extended',
        fontWeight: 500,
      }}
    >
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: SIZE.width - ART.width,
          padding: '60px 56px',
        }}
      >
        <div style={{ display: 'flex', fontSize: 30, color: COLORS.mark, fontWeight: 600 }}>
          {drawable(`${site.name} · ${kicker}`)}
        </div>
        <div
          style={{
            display: 'block',
            fontSize: titleSize(shown),
            fontWeight: 600,
            lineHeight: 1.2,
            letterSpacing: '-0.015em',
            lineClamp: 6,
            wordBreak: 'break-word',
          }}
        >
          {shown}
        </div>
        <div
          style={{
            display: 'block',
            fontSize: 28,
            lineHeight: 1.3,
            color: COLORS.soft,
            lineClamp: 2,
          }}
        >
          {drawable(byline)}
        </div>
      </div>
      {/* biome-ignore lint/a11y/useAltText: a part of a picture, which has its text beside it. */}
      <img src={`data:image/svg+xml;base64,${art}`} {...ART} />
    </div>
  );
}

/** A picture of 1200 × 630 points for sites that preview links; the same facts give the same bytes. */
export function drawSocialImage(facts: SocialImage): Promise<Buffer> {
  const element = layout(facts);
  return cachedPicture(element, async () => {
    const response = new ImageResponse(element, { ...SIZE, fonts: getFonts() });
    return Buffer.from(await response.arrayBuffer());
  });
}
