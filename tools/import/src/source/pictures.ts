import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { isAnimated } from '@/lib/images/encode';
import { findSvgIssue } from '@/lib/images/svg';
import type { ImageFolder } from './images';

/** An image as it is written: of an animated one, its first frame. */
export interface Picture {
  /** From the content folder. */
  path: string;
  data: Buffer;
  animated: boolean;
}

/** @throws when the site can't serve it; the message says why */
async function readPicture(path: string, file: string): Promise<Picture> {
  const data = await readFile(file);
  if (/\.svg$/i.test(file)) {
    const issue = findSvgIssue(data.toString('utf8'));
    if (issue) throw new Error(issue.message);
    return { path, data, animated: false };
  }
  if (!(await isAnimated(file))) return { path, data, animated: false };
  return { path, data: await sharp(data).toBuffer(), animated: true };
}

/**
 * Reads the images that documents show, by path. Ours don't move: the report names those that did.
 * @param onRefused is given each that the site can't serve, which counts as missing then
 */
export async function readPictures(
  { folder, copies, missing }: ImageFolder,
  onRefused: (issue: string) => void,
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const [local, from] of [...copies].sort()) {
    try {
      pictures.push(await readPicture(local.slice(1), join(folder, from)));
    } catch (error) {
      copies.delete(local);
      missing.add(local);
      onRefused(
        `${from} can't be shown: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return pictures;
}

/** Reads the files that texts link to, by the paths that they get in `public`. */
export const readDownloads = ({ folder, downloads }: ImageFolder) =>
  [...downloads].sort().map(([address, from]) => ({
    path: `public${address}`,
    data: readFileSync(join(folder, from)),
  }));
