import { readFileSync } from 'node:fs';
import { readYaml } from '@/lib/content/yaml';
import type { Entry } from '@/lib/data/loose';
import { readEntries } from './entries';

function lastLineOf(text: string): { number: number; content: string } {
  const lines = text.trimEnd().split('\n');
  return { number: lines.length, content: (lines.at(-1) ?? '').trim().slice(0, 80) };
}

/** What the last entry of a list shows of a download that ends in the middle; undefined for nothing. */
function cutInLastEntry(entries: readonly Entry[]): string | undefined {
  const last = entries.at(-1);
  const others = entries.slice(0, -1);
  // One complete entry proves nothing about the fields of the next.
  if (!last || others.length < 2) return undefined;
  const missing = Object.keys(others[0] ?? {}).filter(
    (field) => !Object.hasOwn(last, field) && others.every((other) => Object.hasOwn(other, field)),
  );
  if (missing.length > 0) {
    return `its last entry lacks ${missing.join(', ')}, which every other entry has`;
  }
  const field = Object.keys(last).at(-1) ?? '';
  const kindOf = (entry: Entry) => (entry[field] === null ? 'null' : typeof entry[field]);
  const kinds = new Set(others.map(kindOf));
  return kinds.has(kindOf(last)) ? undefined : 'it ends in the middle of a value';
}

/**
 * Checks that a download is complete.
 * @throws when it ends in the middle, with the line on which it ends
 */
function checkDownload(text: string, source: string): void {
  if (text.trim() === '') return;
  const { number, content } = lastLineOf(text);
  const fail = (reason: string): never => {
    throw new Error(
      `${source}:${number}: The download is incomplete: ${reason}. Its last line is "${content}". Download the file again.`,
    );
  };
  const [error] = readYaml(text).errors;
  if (error && error.line >= number - 1) fail('it ends in the middle of a value');
  const cut = error ? undefined : cutInLastEntry(readEntries(text));
  if (cut !== undefined) fail(cut);
}

/**
 * Reads a file, whatever it contains, without a byte order mark.
 * @throws when it cannot be read or is a web page
 */
export function readSource(source: string): string {
  let text: string;
  try {
    text = readFileSync(source, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'EISDIR' ? 'is a folder, not a file' : `cannot be read (${code})`;
    throw new Error(
      `${source} ${reason}. Give packages.yml, then contributors.yml, then the CSV files.`,
    );
  }
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
    const advice = 'Download the raw file again.';
    throw new Error(`${source}:1: This is a web page, not the data file. ${advice}`);
  }
  return text;
}

/**
 * Reads a downloaded YAML file.
 * @throws when it cannot be read or is incomplete
 */
export function readDownload(source: string): string {
  const text = readSource(source);
  checkDownload(text, source);
  return text;
}
