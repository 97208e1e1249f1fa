import { IMAGES } from './address';
import { drawingFile } from './drawing';
import { encodePhoto, plainTarget, type Target } from './encode';
import type { ImageLibrary, SourceImage } from './library';
import { VARIANTS, variantsOf } from './variants';

export interface ServedImage {
  /** Path from the first slash, not encoded. */
  address: string;
  image: SourceImage;
  /** How it is made of a photo; drawings have none. */
  target?: Target;
}

function servedAs(image: SourceImage): ServedImage[] {
  const address = IMAGES + image.path;
  if (image.type === 'image/svg+xml') return [{ address, image }];
  return [
    { address, image, target: plainTarget(image) },
    ...variantsOf(image.path, image.header.width, image.hash).map((variant) => ({
      address: VARIANTS + variant.name,
      image,
      target: variant,
    })),
  ];
}

/** Every file that the images of a folder can be served as. */
export function servedImages(library: ImageLibrary): ServedImage[] {
  return library.places().flatMap(({ path }) => {
    const image = library.find(path);
    return image ? servedAs(image) : [];
  });
}

/**
 * Makes files of one image.
 * @returns where each of them lies
 * @throws when it cannot be decoded
 */
export async function makeFiles(files: readonly ServedImage[]): Promise<string[]> {
  const [first] = files;
  if (!first) return [];
  if (!first.target) return [await drawingFile(first.image)];
  return encodePhoto(
    first.image,
    files.flatMap(({ target }) => target ?? []),
  );
}
