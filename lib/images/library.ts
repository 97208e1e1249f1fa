import { lstatSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { mediaTypes } from './formats';
import { type ImageHeader, readHeader } from './header';
import { type ImagePlace, imagePlaces } from './image-files';
import { contentHash } from './variants';

export interface SourceImage extends ImagePlace {
  /** Absolute path of its file. */
  full: string;
  type: string;
  header: ImageHeader;
  hash: string;
}

export interface ImageLibrary {
  places(): ImagePlace[];
  /**
   * @param path below `/images/`
   * @returns undefined where there is no such image, or none that can be read; the check names those
   */
  find(path: string): SourceImage | undefined;
}

const typeOf = (path: string): string | undefined =>
  mediaTypes[extname(path).slice(1).toLowerCase()];

/**
 * Opens the images of a content folder. A file is read once for as long as it does not change.
 * @param growing whether files may be added later, as happens while somebody writes
 * @param listPlaces which of its files are images, `imagePlaces` or `avatarPlaces`
 */
export function openImages(root: string, growing = false, listPlaces = imagePlaces): ImageLibrary {
  const known = new Map<string, { stamp: string; image: SourceImage }>();
  let places: Map<string, ImagePlace> | undefined;
  const list = () => {
    const found = listPlaces(root).filter(({ path }) => typeOf(path) !== undefined);
    return new Map(found.map((place) => [place.path, place]));
  };
  return {
    places: () => [...list().values()],
    find(path) {
      if (!places || (growing && !places.has(path))) places = list();
      const place = places.get(path);
      const full = join(root, place?.file ?? '');
      const facts = place && lstatSync(full, { throwIfNoEntry: false });
      // A link may lead out of the folder, to a file that is not meant for readers.
      if (!place || !facts?.isFile()) return undefined;
      const stamp = `${facts.size} ${facts.mtimeMs}`;
      const last = known.get(path);
      if (last?.stamp === stamp) return last.image;
      const data = readFileSync(full);
      const header = readHeader(data);
      if (!header) return undefined;
      const type = typeOf(path) ?? '';
      const image = { ...place, full, type, header, hash: contentHash(data) };
      known.set(path, { stamp, image });
      return image;
    },
  };
}
