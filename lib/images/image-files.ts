import { lstatSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { listFiles } from '../files';
import { type ImageHeader, readHeader } from './header';

/** Where an image is served, and the file it comes from. */
export interface ImagePlace {
  /** Path below `/images/`, composed (Unicode NFC), as texts name it. */
  path: string;
  /** Path from the content folder. */
  file: string;
}

export interface ImageFile extends ImagePlace {
  bytes: number;
  /** Format by its ending, in lower case and without the dot. */
  ending: string;
  /** Whether it is a symbolic link, which may lead out of the content folder. */
  linked: boolean;
  /** What it says of itself; undefined when it is no image that can be read. */
  header?: ImageHeader;
  markup?: string;
}

/** Folders of documents, which may have images beside them. */
const BESIDE = ['blog', 'events', 'pages', 'packages'];
const DOCUMENT = /\.(?:mdx?|markdown|txt|html|json|ya?ml)$/i;

/**
 * The files in the places of images: in `images/`, and beside documents. Those whose names
 * start with a dot are not looked at.
 */
export function imagePlaces(root: string): ImagePlace[] {
  const shared = listFiles(root, 'images').map((file) => ({
    path: file.slice('images/'.length).normalize('NFC'),
    file,
  }));
  const beside = BESIDE.flatMap((folder) => listFiles(root, folder))
    .filter((file) => !DOCUMENT.test(file))
    .map((file) => ({ path: file.normalize('NFC'), file }));
  return [...shared, ...beside].filter(({ file }) => !/(?:^|\/)\./.test(file));
}

/** The pictures of people, without files whose names start with a dot. */
export function avatarPlaces(root: string): ImagePlace[] {
  return listFiles(root, 'avatars')
    .map((file) => ({ path: file.slice('avatars/'.length), file }))
    .filter(({ file }) => !/(?:^|\/)\./.test(file));
}

export function readImageFiles(root: string, places: readonly ImagePlace[]): ImageFile[] {
  return places.map((place) => {
    const full = join(root, place.file);
    const ending = extname(place.file).slice(1).toLowerCase();
    if (!lstatSync(full).isFile()) return { ...place, bytes: 0, ending, linked: true };
    const data = readFileSync(full);
    return {
      ...place,
      bytes: data.length,
      ending,
      linked: false,
      header: readHeader(data),
      ...(ending === 'svg' ? { markup: data.toString('utf8') } : {}),
    };
  });
}
