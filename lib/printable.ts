/**
 * Characters that a terminal or a log obeys instead of showing them: control characters and
 * separators of lines (Unicode categories Cc, Zl, Zp), and those that reorder text (UAX #9). Tabs and
 * line feeds stay.
 */
const OBEYED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** How a line begins that GitHub takes for a command of a workflow, such as `::error::`. */
const COMMAND = /^(\s*)(?=::|##\[)/gm;

/**
 * Makes text from outside safe to print: nothing in it can control a terminal, forge a line of a
 * log, or be a command of a workflow. What would is shown as its escape, such as `\u001b`.
 */
export function printable(text: string): string {
  return text
    .replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(COMMAND, '$1\\');
}
