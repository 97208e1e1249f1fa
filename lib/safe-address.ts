const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ALLOWED = new Set(['http', 'https', 'mailto']);

/**
 * Whether an address may stand in a link: http, https, mailto, or relative to this site.
 * Control characters and space are skipped first, as browsers skip them.
 */
export function isSafeAddress(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop exactly these before they read the scheme.
  const bare = address.replace(/[\u0000-\u0020\u007F-\u00A0]/g, '');
  const scheme = SCHEME.exec(bare)?.[1];
  return scheme === undefined || ALLOWED.has(scheme.toLowerCase());
}

/** How to fix the address of an image that pages cannot show. */
export const PUT_IMAGE =
  'Put the image into content/images and write /images/…, or beside the document and write ./….';

/**
 * Whether an address is that of an image of the content folder, or of a file beside the document:
 * pages ask other sites for nothing, and no path leads out of its folder.
 */
export function isOwnImage(address: string): boolean {
  return /^(?:\/images\/|\.\/)[^\s?#\\]+$/.test(address) && !/(?:\.|%2e){2}/i.test(address);
}
