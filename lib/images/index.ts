import { contentDir } from '../env';
import { IMAGES, imageAddress } from './address';
import { openImages, type SourceImage } from './library';
import { MAX_WIDTH, PLAIN_WIDTH, VARIANTS, variantsOf } from './variants';

/** An image as a page shows it, with its size in CSS pixels. */
export interface SiteImage {
  src: string;
  width: number;
  height: number;
  /** The AVIF files of a photo; drawings have none. */
  srcSet?: string;
  /** Set where the content folder has no such file: pages say so instead of showing it. */
  missing?: true;
}

/** The size that stands for that of an image which is missing. */
const UNKNOWN_SIZE = { width: 1200, height: 675 } as const;

export const images = openImages(contentDir, process.env.NODE_ENV === 'development');

function sized({ header }: SourceImage, most: number): { width: number; height: number } {
  const width = Math.min(header.width, most);
  return { width, height: Math.max(1, Math.round((header.height / header.width) * width)) };
}

function srcSetOf({ path, header, hash }: SourceImage): string {
  return variantsOf(path, header.width, hash)
    .map(({ name, width }) => `${encodeURI(VARIANTS + name)} ${width}w`)
    .join(', ');
}

/**
 * An image by the address that content uses for it, once `imageAddress` has resolved it. One that
 * is missing does not stop a build: a community that moves in brings its texts first; `npm run
 * check` names every such image.
 * @param src `/images/…`
 */
export function getImage(src: string): SiteImage {
  const image = src.startsWith(IMAGES) ? images.find(src.slice(IMAGES.length)) : undefined;
  if (!image) return { src, ...UNKNOWN_SIZE, missing: true };
  const address = encodeURI(src);
  if (image.type === 'image/svg+xml') {
    const { width, height } = image.header;
    return { src: address, width, height };
  }
  return { src: address, ...sized(image, MAX_WIDTH), srcSet: srcSetOf(image) };
}

/** The cover of a document; undefined where it has none, or its file is missing. */
export function coverImage(document: {
  file: string;
  cover?: { src: string };
}): SiteImage | undefined {
  const { file, cover } = document;
  const image = cover && getImage(imageAddress(cover.src, file));
  return image?.missing ? undefined : image;
}

/** An image as it is at its own address, for feeds, which show one file to everyone. */
export function getPlainImage(src: string): SiteImage {
  const { srcSet, ...image } = getImage(src);
  if (!srcSet || image.width <= PLAIN_WIDTH) return image;
  const height = Math.round((image.height / image.width) * PLAIN_WIDTH);
  return { ...image, width: PLAIN_WIDTH, height };
}
