import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { imageSize } from 'image-size';
import { listFiles } from './files';

/** A file of `content/images`, measured. */
export interface ImageFile {
  /** Path below `images/`. */
  path: string;
  bytes: number;
  /** Format by its ending, in lower case and without the dot. */
  ending: string;
  /** Format by its content, and size in pixels; undefined when it is no image that can be read. */
  found?: { format: string; width: number; height: number };
  /** The markup of an SVG. */
  markup?: string;
}

function measure(data: Buffer): ImageFile['found'] {
  try {
    const { type, width, height } = imageSize(data);
    return { format: type ?? '', width, height };
  } catch {
    return undefined;
  }
}

/** Reads every image of a content folder; files whose names start with a dot are not looked at. */
export function readImageFiles(root: string): ImageFile[] {
  const folder = join(root, 'images');
  return listFiles(folder)
    .filter((path) => !/(?:^|\/)\./.test(path))
    .map((path) => {
      const data = readFileSync(join(folder, path));
      const ending = extname(path).slice(1).toLowerCase();
      return {
        path,
        bytes: statSync(join(folder, path)).size,
        ending,
        found: measure(data),
        ...(ending === 'svg' ? { markup: data.toString('utf8') } : {}),
      };
    });
}
