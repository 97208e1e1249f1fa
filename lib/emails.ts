/** RFC 5321 limits the local part to 64 characters, which keeps the search linear. */
const EMAIL =
  /(?<![\p{L}\p{N}_.+%@-])[\p{L}\p{N}_.+%-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:\p{L}{2,24}|xn--[\p{L}\p{N}-]{2,59})(?![\p{L}\p{N}_@-])/gu;
/** Characters that nobody sees between those of an address. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** Addresses that belong to nobody: reserved domains (RFC 2606), Git over SSH, GitHub's own, `your.name@`. */
const NOBODY =
  /^git@|@(?:[\w-]+\.)*(?:example(?:\.\w+)?|test|invalid|localhost)$|@users\.noreply\.github\.com$|^(?:(?:your?|my|user|name|first|last|me|e?mail|address)[._-]?\d{0,2})+@/i;
/** `logo@2x.png` is a file for screens of high density. */
const FILE = /@\dx?\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** An e-mail address and its offset in a text. */
export interface FoundEmail {
  address: string;
  at: number;
}

const matches = (text: string): FoundEmail[] =>
  [...text.matchAll(EMAIL)]
    .map(({ 0: address, index: at }) => ({ address, at }))
    .filter(({ address }) => !NOBODY.test(address) && !FILE.test(address));

/**
 * The e-mail addresses of a text that may belong to somebody. Handles such as
 * `@rosa@fosstodon.org` are none. One that hidden or wide characters disguise is at the start.
 */
export function findEmails(text: string): FoundEmail[] {
  if (!/[@\uFF20\uFE6B]/.test(text)) return [];
  const found = matches(text);
  const shown = text.replace(UNSEEN, '').normalize('NFKC');
  if (shown === text) return found;
  const known = new Set(found.map(({ address }) => address));
  const disguised = matches(shown).filter(({ address }) => !known.has(address));
  return [...found, ...disguised.map(({ address }) => ({ address, at: 0 }))];
}

/** The e-mail addresses that code names as such: in quotes or angle brackets, or after `mailto:`. */
export function findEmailsInCode(code: string): FoundEmail[] {
  return findEmails(code).filter(({ address, at }) => {
    const [before, after] = [code.slice(0, at), code[at + address.length] ?? ''];
    return (
      /mailto:$/i.test(before.slice(-7)) ||
      (/^["'`>]$/.test(after) && /["'`<]$/.test(before.slice(-1)))
    );
  });
}

/** Decodes `%40` and its like; text that does not decode stays as it is. */
export function decodeAddress(address: string): string {
  return address.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

/** What to do about an e-mail address, for messages. */
export const REMOVE_EMAIL =
  'Remove it, and link to a profile, a form or /connect. Spammers collect addresses from websites.';
