import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { imageSize } from 'image-size';
import { listFiles } from '../content/files';
import { contentDir } from '../env';

const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** An image as a page shows it, with its size in CSS pixels. */
export interface SiteImage {
  src: string;
  width: number;
  height: number;
  /** Set where the content folder has no such file: pages say so instead of showing it. */
  missing?: true;
}

/** The size that stands for that of an image which is missing. */
const UNKNOWN_SIZE = { width: 1200, height: 675 } as const;

const folder = (): string => join(contentDir, 'images');

/** The images of the content folder, by their paths below `images/`. */
export function imageFiles(): string[] {
  return listFiles(folder()).filter((file) => TYPES[extname(file).toLowerCase()] !== undefined);
}

/** The bytes and media type of an image; undefined where there is none of this path. */
export function readImage(path: string): { data: Buffer; type: string } | undefined {
  const type = TYPES[extname(path).toLowerCase()];
  if (type === undefined || !imageFiles().includes(path)) return undefined;
  return { data: readFileSync(join(folder(), path)), type };
}

/**
 * An image by the address that content uses for it. One that is missing does not stop a build:
 * a community that moves in brings its texts first; `npm run check` names every such image.
 * @param src `/images/…`
 * @throws when the file cannot be read as an image
 */
export function getImage(src: string): SiteImage {
  const image = src.startsWith('/images/') ? readImage(src.slice('/images/'.length)) : undefined;
  if (!image) return { src, ...UNKNOWN_SIZE, missing: true };
  const { width, height } = imageSize(image.data);
  return { src, width, height };
}
