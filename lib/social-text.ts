/** The characters that the fonts of social images have: Latin letters, figures, common punctuation. */
const DRAWABLE =
  /[ -~\u00A0-\u0107\u010A-\u011B\u011E-\u0123\u0128-\u0131\u0136\u0137\u0139-\u0148\u014C-\u015B\u015E-\u0165\u0168-\u017E\u0218-\u021B\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020\u2022\u2026\u2039\u203A\u20AC\u2122\u2212]/;

/** A sign as it can be drawn: itself, without its accents where those lack, or nothing. */
function drawn(sign: string): string {
  if (DRAWABLE.test(sign)) return sign;
  const bare = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare !== sign && [...bare].every((part) => DRAWABLE.test(part)) ? bare : ' ';
}

/**
 * A text as social images can draw it: without emoji and without characters that the fonts lack, which
 * would otherwise be asked of the network or shown as boxes.
 */
export function drawable(text: string): string {
  return [...text.normalize('NFC')]
    .map(drawn)
    .join('')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A title or name as social images can draw it, or undefined where letters or figures of it would
 * be lost: half of it says something else.
 */
export function drawableWhole(text: string): string | undefined {
  const signs = [...text.normalize('NFC')];
  const isWhole = signs.every((sign) => !/[\p{L}\p{N}]/u.test(sign) || drawn(sign) !== ' ');
  return (isWhole && drawable(text)) || undefined;
}

/** The font size that fits a title into at most six lines. */
export function titleSize(title: string): number {
  const { length } = title;
  if (length <= 40) return 68;
  if (length <= 70) return 58;
  return length <= 110 ? 48 : 40;
}
