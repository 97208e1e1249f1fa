import type { Explanation } from './problem';
import { slugify } from './slug';

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ALLOWED = new Set(['http', 'https', 'mailto']);
/** Characters that turn the direction of text, so that an address reads as another (Unicode TR36). */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const WRITE = 'Use https://… or a path of this site.';

/**
 * Why an address can't be used in a link: only http, https, mailto, and addresses relative to this
 * site are safe, and they have to lead where they seem to lead. Control characters and spaces are
 * skipped first, as browsers skip them (URL Standard, 4.4).
 */
export function addressIssue(address: string): Explanation | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop exactly these before they read the scheme.
  const bare = address.replace(/[\u0000-\u0020\u007F-\u00A0]/g, '').replaceAll('\\', '/');
  const scheme = SCHEME.exec(bare)?.[1]?.toLowerCase();
  const refused = `The address "${address}" is not allowed`;
  if (BIDI.test(address)) {
    const shown = address.replace(new RegExp(BIDI, 'g'), '');
    const message = `The address "${shown}" has a hidden character that reverses text.`;
    return { message, fix: 'Retype the address.' };
  }
  if (scheme !== undefined && !ALLOWED.has(scheme)) {
    return { message: `${refused}: it starts with ${scheme}:.`, fix: WRITE };
  }
  if (bare.startsWith('//')) {
    const message = `${refused}: // starts the address of another site.`;
    return { message, fix: `Write https:${bare} for another site, or start with one slash.` };
  }
  if (scheme?.startsWith('http') && /^https?:\/*[^/?#]*@/i.test(bare)) {
    const host = /^https?:\/*[^/?#]*@([^/?#]*)/i.exec(bare)?.[1] ?? '';
    const message = `${refused}: it has a user name before @, and leads to ${host}.`;
    return { message, fix: 'Remove everything between // and @.' };
  }
  if (/^(?:https?:|[/\\])/i.test(bare) && address.includes('\\')) {
    const message = `${refused}: browsers read its backslash as a slash.`;
    return { message, fix: 'Write / for each backslash.' };
  }
  if (/^https?:(?!\/\/[^/])/i.test(bare)) {
    return { message: `${refused}: it has no two slashes before its host.`, fix: WRITE };
  }
  return undefined;
}

export const isSafeAddress = (address: string): boolean => addressIssue(address) === undefined;

const FILE = /^[^\s"'<>&,%?#]+\.\w+$/;

/** A name for the file of an image, without the spaces and signs of its present one; undefined where it has no letters. */
export function imageName(name: string): string | undefined {
  const [, base = '', ending = ''] = /^(.+?)(\.\w+)$/.exec(name) ?? [];
  const slug = slugify(base);
  return slug ? `${slug}${ending.toLowerCase()}` : undefined;
}

/** How to fix the address of an image that pages cannot show: with a path that can be pasted. */
export function putImage(address: string): string {
  const [, folder = '', name = ''] =
    /^(.*[\\/])?([^\\/]*)$/.exec(address.replace(/[?#].*$/, '')) ?? [];
  const better = imageName(name.replaceAll('%20', ' '));
  if (/\s|%20/.test(name) && better && /^(?:\.|\/images)\//.test(folder)) {
    return `The name of an image has no spaces. Rename the file to ${better}, and write ${folder}${better}`;
  }
  const file = FILE.test(name) ? name : (better ?? 'photo.jpg');
  return `Put the image beside the document and write ./${file}, or into content/images and write /images/${file}`;
}

/**
 * Whether an address is that of an image of the content folder, or of a file beside the document:
 * pages ask other sites for nothing, and no path leads out of its folder.
 */
export function isOwnImage(address: string): boolean {
  return /^(?:\/images\/|\.\/)[^\s?#\\]+$/.test(address) && !/(?:\.|%2e){2}/i.test(address);
}
