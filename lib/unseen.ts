/**
 * A sign that no page or feed can hold: control characters but for tabs and ends of lines, halves
 * of pairs, and the two that Unicode keeps for itself. XML 1.0, which feeds are written in, has no
 * way to write them.
 */
export const UNSEEN = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/u;

/** How a sign that cannot be seen is called: `U+0007`. */
export function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
