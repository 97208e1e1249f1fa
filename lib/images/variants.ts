import { createHash } from 'node:crypto';

/**
 * Widths of photos in pixels: thumbnails; phones and laptops at 2× and 1×; phones at 3×; laptops
 * at 2× and figures that are enlarged.
 */
const WIDTHS = [480, 800, 1200, 1600] as const;
export const MAX_WIDTH = 1600;

/** The widest that an image is at its own address, which feeds and old browsers ask for. */
export const PLAIN_WIDTH = 1200;

/** How photos are encoded; a change gives their files new names. */
export const ENCODING = {
  avif: { quality: 50, effort: 1 },
  jpeg: { quality: 74 },
  png: { compressionLevel: 6, palette: false },
} as const;

export const VARIANTS = '/assets/images/';

/** A name for what an image is made of and how it is encoded. */
export function contentHash(data: Buffer): string {
  const hash = createHash('sha256').update(JSON.stringify(ENCODING)).update(data);
  return hash.digest('hex').slice(0, 12);
}

/** The widths that an image is sent in: none wider than the image, and its own if that is small. */
export function widthsOf(width: number): number[] {
  const smaller = WIDTHS.filter((candidate) => candidate < width);
  return smaller.length < WIDTHS.length ? [...smaller, width] : [...WIDTHS];
}

/**
 * The files that are made of a photo. Their names change with its content, so that browsers may
 * keep them forever.
 * @param path of the image below `/images/`
 */
export function variantsOf(path: string, width: number, hash: string) {
  const stem = path.replace(/\.[^./]+$/, '');
  return widthsOf(width).map((wide) => ({
    name: `${stem}-${wide}.${hash}.avif`,
    width: wide,
    format: 'avif' as const,
  }));
}
