import { parseDocument } from 'yaml';
import { type Entry, isEntry } from '@/lib/data/loose';

const BLOCK = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const OPENS_QUOTE = /^\s*(?:-\s+)?[\w-]+:\s+(["'])/;

/** Whether a quote that was opened in a line is closed in a text. */
function isClosed(text: string, quote: string): boolean {
  const inside = quote === '"' ? text.replace(/\\./g, '') : text.replaceAll("''", '');
  return new RegExp(`${quote}\\s*(?:#.*)?$`).test(inside);
}

/** Indents the lines that continue a quoted value, and makes tabs at the start of lines spaces. */
function indentContinued(text: string): string {
  let open: string | undefined;
  let indent = '';
  return text
    .split(/\r?\n/)
    .map((line) => {
      if (open !== undefined) {
        if (isClosed(line, open)) open = undefined;
        return `${indent}${line.trim()}`;
      }
      const spaced = line.replace(/^\t+/, (tabs) => '  '.repeat(tabs.length));
      const [opening, quote] = OPENS_QUOTE.exec(spaced) ?? [];
      if (opening && quote && !isClosed(spaced.slice(opening.length), quote)) {
        open = quote;
        indent = ' '.repeat(opening.length);
      }
      return spaced;
    })
    .join('\n');
}

/**
 * Reads front matter that YAML 1.2 refuses but that Hugo and Jekyll read: the last of repeated keys
 * counts, quoted values may go on without indentation, and tabs may indent.
 * @param text the whole file
 * @returns the fields; undefined when these generators refuse it, too
 */
export function readTolerantYaml(text: string): Entry | undefined {
  const block = BLOCK.exec(text)?.[1];
  if (block === undefined) return undefined;
  const document = parseDocument(indentContinued(block), { uniqueKeys: false, strict: false });
  if (document.errors.length > 0) return undefined;
  const data: unknown = document.toJS({ maxAliasCount: 100 });
  return isEntry(data) ? data : undefined;
}
