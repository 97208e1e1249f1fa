import { slugify } from '@/lib/slug';

/** A picture that its writer added to a text. */
export interface Picture {
  /** The name of its file, which is beside the text. */
  name: string;
  /** The name of the file that its writer chose. */
  original: string;
  blob: Blob;
  /** The picture in its address: the page may load nothing else. */
  data: string;
}

/** Pages show 1600 pixels at most. */
const LONGEST_SIDE = 2400;

const dataOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

/** Scales a photo down; what the camera wrote about place and owner is lost with it. */
async function scaleDown(file: File): Promise<Blob> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const type = file.type === 'image/png' ? file.type : 'image/jpeg';
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('It can’t be scaled.'))),
      type,
      0.85,
    );
  });
}

/**
 * Reads a picture from a file.
 * @param taken names of files that are there already
 * @throws when the browser can't read it as a picture
 */
export async function readPicture(file: File, taken: (name: string) => boolean): Promise<Picture> {
  const blob = file.type === 'image/svg+xml' ? file : await scaleDown(file);
  const ending = { 'image/svg+xml': 'svg', 'image/png': 'png' }[blob.type] ?? 'jpg';
  const base = slugify(file.name.replace(/\.\w+$/, '')) || 'picture';
  let name = `${base}.${ending}`;
  for (let number = 2; taken(name); number++) name = `${base}-${number}.${ending}`;
  return { name, original: file.name, blob, data: await dataOf(blob) };
}

const quoted = (text: string): string =>
  `"${text.trim().replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** The component that shows a picture. */
export const figureOf = (name: string, alt: string, caption: string): string =>
  `<Figure src="./${name}" alt=${quoted(alt)}${caption.trim() && ` caption=${quoted(caption)}`} />`;
