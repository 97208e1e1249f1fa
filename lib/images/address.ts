/** Where the images of the content folder are served. */
export const IMAGES = '/images/';

/**
 * Characters that no image has in its name: they mean something in addresses, markup, lists or on
 * Windows, or nobody sees them.
 */
export const UNSAFE_FILENAME_CHARS = /[\s"'<>&,%?#\\:*|\p{Cc}\p{Cf}]/u;

/**
 * The address of an image as a document names it. `./photo.jpg` is beside the document, and is
 * served below `/images/` by its path from the content folder.
 * @param src `/images/…` or `./…`
 * @param file the document's path from the content folder
 */
export function imageAddress(src: string, file: string): string {
  const folder = file.split('/').slice(0, -1);
  const parts = [...folder, ...src.split('/')].filter((part) => part !== '' && part !== '.');
  const address = src.startsWith('./') ? IMAGES + parts.join('/') : src;
  try {
    // Markdown writes letters outside of ASCII as bytes; files have them as they are.
    return decodeURI(address);
  } catch {
    return address;
  }
}
