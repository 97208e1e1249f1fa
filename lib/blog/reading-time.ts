const WORDS_PER_MINUTE = 220;
/** Chinese, Japanese and Korean are read by the sign: they put no spaces between words. */
const SIGNS_PER_MINUTE = 500;

const TAG = /<\/?[A-Za-z][^<>]*>/g;
const LINK_TARGET = /\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g;
const BARE_ADDRESS = /https?:\/\/\S+/g;
const SIGN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * How long a text takes to read, in whole minutes, at least one. Code counts as words do; tags and
 * the addresses of links do not count.
 * @param body the MDX of a document
 */
export function readingMinutes(body: string): number {
  const text = body.replace(TAG, ' ').replace(LINK_TARGET, ']').replace(BARE_ADDRESS, ' ');
  const signs = text.match(SIGN)?.length ?? 0;
  const words = text.replace(SIGN, ' ').match(WORD)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + signs / SIGNS_PER_MINUTE));
}
