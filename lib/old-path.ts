import { type NameIssue, windowsNameIssue } from './windows-names';

const ALLOWED = /^[\p{L}\p{M}\p{N}\-_.~ ,@&=+'!()]*$/u;
/** File systems hold names of 255 bytes; endings such as `.html.br` are added. */
const MAX_PART = 200;
const MAX_PATH = 1000;
/** The 404 page, files that are kept for a year, images, and compressed copies of pages. */
const RESERVED = /^\/404(?:\.html)?\/?$|^\/(?:assets|images|badges)(?:\/|$)|\.(?:br|gz)$/i;

/**
 * The one form in which old addresses are compared and written: decoded, composed (NFC).
 * @param path from the first slash, as an address bar or a file name has it
 * @returns the path as it is where it does not decode
 */
export function normalizeOldPath(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

/**
 * Why no page can be written for an old address.
 * @param path in its normal form
 */
export function oldPathIssue(path: string): NameIssue | undefined {
  if (!/^\/(?!\/)/.test(path)) {
    const isRelative = /^[\w-]+(?:[/.][\w./-]+)?$/.test(path);
    const fix = isRelative
      ? `Write /${path}`
      : 'Write it from the first slash: /blog/old-name.html';
    return [`"${path}" is not a path of this site`, fix];
  }
  const parts = path.slice(1).split('/');
  const last = parts.pop() ?? '';
  const all = [...parts, last];
  if (all.some((part) => part === '..' || part === '.')) {
    return ['steps out of its folder', 'Write the path without . and .. parts.'];
  }
  const odd = all.find((part) => !ALLOWED.test(part));
  if (odd !== undefined || parts.includes('')) {
    return [
      `"${path}" is not a path of this site`,
      'Use letters, digits, spaces and - _ . ~ , between single slashes, without ? and #.',
    ];
  }
  if (all.some((part) => /^[._]/.test(part)) || RESERVED.test(path)) {
    return ['is reserved for files of the host', 'Remove it: no page had this address.'];
  }
  if (parts.some((part) => /\.(?:html?|xml)$/i.test(part))) {
    return ['is inside a file', 'Only the last part of a path can end in .html.'];
  }
  const windows = windowsNameIssue(path);
  if (windows) return windows;
  const bytes = Math.max(...all.map((part) => Buffer.byteLength(part)));
  if (bytes > MAX_PART || path.length > MAX_PATH) {
    const fix = `Shorten each part to ${MAX_PART} bytes, and the path to ${MAX_PATH} characters.`;
    return ['is longer than a file name can be', fix];
  }
  return undefined;
}
