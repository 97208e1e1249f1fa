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

/** Whether an address is that of an image of the content folder: pages ask other sites for nothing. */
export function isOwnImage(address: string): boolean {
  return /^(?:\/images\/|\.\/)\S+$/.test(address) && !address.includes('..');
}
