import { imageSize } from 'image-size';

export interface ImageHeader {
  /** By its content: `avif`, `gif`, `jpg`, `png`, `svg`, `webp`, or a format that is not served. */
  format: string;
  /** In pixels, as the image is seen: turned where the camera was. */
  width: number;
  height: number;
}

/**
 * Reads the size of an image without decoding it, so that it is known before any memory is spent.
 * @returns undefined where the data is no image
 */
export function readHeader(data: Buffer): ImageHeader | undefined {
  try {
    // In a copy, as image-size reads past the end of a short buffer, which is part of a larger one.
    const { type = '', width, height, orientation = 1 } = imageSize(new Uint8Array(data));
    if (!(width > 0 && height > 0)) return undefined;
    // From the fifth orientation on, a picture lies on its side.
    const [across, down] = orientation >= 5 ? [height, width] : [width, height];
    return { format: type, width: across, height: down };
  } catch {
    return undefined;
  }
}
