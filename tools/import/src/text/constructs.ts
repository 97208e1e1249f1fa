const DELIMITERS = /^ {0,3}\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/;

const cellsOf = (row: string): number =>
  row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;

/** Headers of tables get the cells that they lack: generators fill them up, Markdown does not. */
function completeHeaders(lines: string[]): string[] {
  return lines.map((line, index) => {
    const next = lines[index + 1] ?? '';
    if (!line.includes('|') || !next.includes('|') || !DELIMITERS.test(next)) return line;
    const missing = cellsOf(next) - cellsOf(line);
    return missing > 0
      ? `${line.trimEnd().replace(/(?<!\\)\|?$/, ' |')}${'  |'.repeat(missing)}`
      : line;
  });
}

/** A shortcode on its own line ends the table before it. */
function endTables(lines: string[]): string[] {
  return lines.flatMap((line, index) => {
    const isAfterRow = /^ {0,3}\|/.test(lines[index - 1] ?? '');
    return isAfterRow && /^\s*\{\{[<%]/.test(line) ? ['', line] : [line];
  });
}

/** Definition lists: each term in bold, with a list of its definitions. */
function listDefinitions(lines: string[]): string[] {
  return lines.flatMap((line, index) => {
    const isDefinition = /^ {0,3}:[ \t]+\S/.test(line);
    const isTerm = /^ {0,3}:[ \t]+\S/.test(lines[index + 1] ?? '') && /^[^\s:#|>-]/.test(line);
    if (isTerm) return ['', `**${line.trim()}**`, ''];
    return isDefinition ? [line.replace(/^ {0,3}:[ \t]+/, '- ')] : [line];
  });
}

/** Addresses with spaces, which the generators read and CommonMark does not (CommonMark 6.3). */
const encodeSpaces = (line: string): string =>
  line.replace(
    /(\]\()(\/[^()\s"<>]*(?: [^()\s"<>]+)+)((?:\s+"[^"\n]*")?\))/g,
    (_, open: string, address: string, rest: string) =>
      `${open}${address.replaceAll(' ', '%20')}${rest}`,
  );

/**
 * Rewrites what Hugo and Jekyll accept and CommonMark reads as plain text.
 * @param text Markdown whose code is masked
 */
export function normalizeConstructs(text: string): string {
  const lines = text.replaceAll('\\--', `-${ESCAPED}-`).split('\n').map(encodeSpaces);
  return listDefinitions(endTables(completeHeaders(lines))).join('\n');
}

/** Keeps hyphens apart that an author escaped: a private-use character. */
const ESCAPED = '\uE120';

/** Dashes and ellipses as the generators print them. */
export const typographic = (text: string): string =>
  text
    .replace(/(?<!-)---(?!-)/g, '—')
    .replace(/(?<!-)--(?!-)/g, '–')
    .replace(/(?<!\.)\.\.\.(?!\.)/g, '…')
    .replaceAll(ESCAPED, '');
