import { imageSize } from 'image-size';
import { exifOrientation } from './exif';
import { readStructure } from './structure';

/** What an image file says of itself. */
export interface ImageHeader {
  /** By its content: `avif`, `gif`, `jpg`, `png`, `svg`, `webp`, or a format that is not served. */
  format: string;
  /** In pixels, as the image is seen: turned where the camera was. */
  width: number;
  height: number;
  animated: boolean;
  /** Whether the file is complete, as far as this can be told without decoding it. */
  whole: boolean;
}

/**
 * Reads what an image is without decoding it, so that the size of a picture is known before any
 * memory is spent on it.
 * @returns undefined where the data is no image
 */
export function readHeader(data: Buffer): ImageHeader | undefined {
  try {
    const { type = '', width, height } = imageSize(data);
    if (!(width > 0 && height > 0)) return undefined;
    const { animated, whole, exif } = readStructure(data, type);
    // From the fifth orientation on, a picture lies on its side.
    const turned = exif !== undefined && exifOrientation(exif) >= 5;
    const [across, down] = turned ? [height, width] : [width, height];
    return { format: type, width: across, height: down, animated, whole };
  } catch {
    return undefined;
  }
}
