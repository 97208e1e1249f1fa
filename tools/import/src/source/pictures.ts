import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { isAnimated } from '@/lib/images/encode';
import type { ImageFolder } from './images';

/** An image as it is written: of an animated one, its first frame. */
export interface Picture {
  /** From the content folder. */
  path: string;
  data: Buffer;
  animated: boolean;
}

async function readPicture(path: string, file: string): Promise<Picture> {
  const data = await readFile(file);
  if (!/\.(?:gif|png|webp)$/i.test(file)) return { path, data, animated: false };
  try {
    if (!(await isAnimated(file))) return { path, data, animated: false };
    return { path, data: await sharp(data).toBuffer(), animated: true };
  } catch {
    // A damaged image is copied as it is: the check names it.
    return { path, data, animated: false };
  }
}

/** Reads the images that documents show, by path. Ours don't move: the report names those that did. */
export async function readPictures({ folder, copies }: ImageFolder): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const [local, from] of [...copies].sort()) {
    pictures.push(await readPicture(local.slice(1), join(folder, from)));
  }
  return pictures;
}

/** Reads the files that texts link to, by the paths that they get in `public`. */
export const readDownloads = ({ folder, downloads }: ImageFolder) =>
  [...downloads].sort().map(([address, from]) => ({
    path: `public${address}`,
    data: readFileSync(join(folder, from)),
  }));
