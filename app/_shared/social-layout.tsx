import { type ArtPalette, coverSvg } from '@pyopensci/flower-art';
import type { ReactElement } from 'react';
import { site } from '@/lib/site';
import { drawable, drawableWhole, titleSize } from '@/lib/social-text';

/** The size of a social image, in points, as sites that preview links ask for it. */
export const SOCIAL_IMAGE = { width: 1200, height: 630 };

const ART = { width: 440, height: 630 };
// The image appears on other sites, so it can't use the theme's tokens.
const COLORS = { ground: '#faf9fc', ink: '#19112d', soft: '#54496c', mark: '#33205c' };

const styles = {
  picture: {
    display: 'flex',
    width: '100%',
    height: '100%',
    background: COLORS.ground,
    color: COLORS.ink,
    fontFamily: 'Poppins, Poppins Extended',
    fontWeight: 500,
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    width: SOCIAL_IMAGE.width - ART.width,
    padding: '60px 56px',
  },
  kicker: { display: 'flex', fontSize: 30, color: COLORS.mark, fontWeight: 600 },
  title: {
    display: 'block',
    fontWeight: 600,
    lineHeight: 1.2,
    letterSpacing: '-0.015em',
    lineClamp: 6,
    wordBreak: 'break-word',
  },
  byline: { display: 'block', fontSize: 28, lineHeight: 1.3, color: COLORS.soft, lineClamp: 5 },
} as const;

/** What a social image says, and the art it carries. */
export interface SocialImage {
  title: string;
  /** Stands above the title: what kind of page it is. */
  kicker: string;
  /** Stands at the foot: authors, a date, or a sentence. */
  byline: string;
  seed: string;
  palette: ArtPalette;
}

/**
 * Words at the left, art at the right. What kind of page it is takes the place of a title that
 * cannot be drawn: sites that preview links write the title beside the picture.
 */
export function socialLayout({ title, kicker, byline, seed, palette }: SocialImage): ReactElement {
  const art = Buffer.from(coverSvg({ seed, palette, ...ART })).toString('base64');
  const drawn = drawableWhole(title);
  const above = drawn ? `${site.name} · ${kicker}` : site.name;
  const shown = drawn ?? drawable(kicker);
  return (
    <div style={styles.picture}>
      <div style={styles.words}>
        <div style={styles.kicker}>{drawable(above)}</div>
        <div style={{ ...styles.title, fontSize: titleSize(shown) }}>{shown}</div>
        <div style={styles.byline}>{drawable(byline)}</div>
      </div>
      {/* biome-ignore lint/a11y/useAltText: a part of a picture, which has its text beside it. */}
      <img src={`data:image/svg+xml;base64,${art}`} {...ART} />
    </div>
  );
}
