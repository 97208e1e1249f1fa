/**
 * A character that no page or feed can hold: control characters except tabs and line breaks, lone
 * surrogates, U+FFFE and U+FFFF (XML 1.0, section 2.2).
 */
export const INVALID_XML_CHARS = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/u;

/**
 * A character that turns the direction of the text behind it, so that text reads as another
 * (Unicode TR36, section 2.3). Marks such as U+200F, which right-to-left text needs, are none.
 */
export const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/;

/** The code point of a character as `U+0007`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const VISIBLE = /[^\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a text has nothing that readers see: no character, spaces, or such as U+200B or U+2060. */
export const isBlank = (text: string): boolean => !VISIBLE.test(text);
