import { type ArtPalette, composeCover, coverMarkup } from '@pyopensci/flower-art';

const FORMATS = {
  '3:2': { width: 600, height: 400 },
  '1:1': { width: 400, height: 400 },
  banner: { width: 1000, height: 230 },
} as const;

export interface CoverArtProps {
  /** Usually the slug. */
  seed: string;
  palette: ArtPalette;
  ratio?: keyof typeof FORMATS;
  className?: string;
}

/**
 * The generated cover of a post, an event or a package. It is decoration: the text beside it says
 * what it stands for.
 */
export function CoverArt({ seed, palette, ratio = '3:2', className }: CoverArtProps) {
  const cover = composeCover({ seed, palette, ...FORMATS[ratio] });
  return (
    <svg
      aria-hidden="true"
      className={className}
      // As elements of their own, dozens of paths would slow the build of every page.
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn from numbers, no input.
      dangerouslySetInnerHTML={{ __html: coverMarkup(cover) }}
      focusable="false"
      preserveAspectRatio="xMidYMid slice"
      strokeLinecap="round"
      viewBox={`0 0 ${cover.width} ${cover.height}`}
    />
  );
}
