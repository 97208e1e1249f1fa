import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { splitDocument } from '@/lib/content/front-matter';
import { type Entry, isEntry } from '@/lib/data/loose';
import { decodeText } from '@/lib/files';
import { findCrowd } from '@/lib/mdx/limits';
import type { Notes } from '../notes';
import type { SiteKind, SourceFile } from './detect';
import { isInside } from './inside';
import { readTolerantYaml } from './tolerant-yaml';

/** A source file that was read: its front matter and its body. */
export interface Source extends SourceFile {
  text: string;
  data: Entry;
  hasFrontMatter: boolean;
  body: string;
  /** Fields that follow the body, see `sectionsOf`. */
  shownFields?: string[];
}

/** Far more than code and data in a page have; such a text would keep the import busy for minutes. */
const MAX_SPECIAL = 50_000;

const TOML = /^\uFEFF?\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/;

const JSON_BLOCK = /^\uFEFF?\{[ \t]*\r?\n[\s\S]*?\r?\n\}[ \t]*(?:\r?\n|$)/;

/** Dates of TOML are objects; everywhere else they are text. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (!isEntry(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

/**
 * Reads one source file.
 * @throws when its front matter cannot be read; the message says where
 */
export function readSource(folder: string, file: SourceFile, kind: SiteKind, notes: Notes): Source {
  if (!isInside(folder, file.file)) {
    throw new Error('The file is a link that leads out of the folder. Put the file itself there.');
  }
  const { text: whole, encoding } = decodeText(readFileSync(join(folder, file.file)));
  // Hugo takes blank lines above the front matter, Jekyll does not.
  const text = kind === 'hugo' ? whole.replace(/^\s+(?=---|\+\+\+)/, '') : whole;
  if (encoding) notes.add('changed', encoding, 'the file is not UTF-8; read in this encoding');
  const toml = TOML.exec(text);
  const json = kind === 'hugo' ? JSON_BLOCK.exec(text) : null;
  const block = toml ?? json;
  if (block) {
    try {
      const data = plain(toml ? parseToml(toml[1] ?? '') : JSON.parse(block[0]));
      return {
        ...file,
        text,
        data: isEntry(data) ? data : {},
        hasFrontMatter: true,
        body: text.slice(block[0].length),
      };
    } catch (error) {
      const { line = 0, message } = error as Error & { line?: number };
      const [why] = message.split('\n');
      const language = toml ? 'TOML' : 'JSON';
      throw new Error(`Line ${line + 1}: the front matter is not valid ${language}: ${why}`);
    }
  }
  const { frontMatter, body, bodyLine, hasFrontMatter } = splitDocument(text);
  const crowd = findCrowd(body, MAX_SPECIAL);
  if (crowd) {
    const line = bodyLine + body.slice(0, crowd.offset).split('\n').length - 1;
    throw new Error(
      `Line ${line}: there are more than ${MAX_SPECIAL} special characters without a blank line. Break it up by blank lines.`,
    );
  }
  const [issue] = frontMatter.errors;
  if (issue) {
    const data = readTolerantYaml(text);
    if (data === undefined)
      throw new Error(`Line ${issue.line}: the front matter is not valid YAML: ${issue.message}`);
    const why = `${issue.message}; read as the old site's generator reads it`;
    notes.add('changed', 'front matter', why, issue.line);
    return { ...file, text, data, hasFrontMatter, body };
  }
  if (!hasFrontMatter && /^\uFEFF?---[ \t]*\r?\n[\w-]+:/.test(text)) {
    throw new Error('Line 1: the front matter starts with --- but has no second --- line.');
  }
  if (
    hasFrontMatter &&
    frontMatter.data !== null &&
    frontMatter.data !== undefined &&
    !isEntry(frontMatter.data)
  ) {
    throw new Error('Line 2: the front matter holds no fields.');
  }
  return {
    ...file,
    text,
    data: isEntry(frontMatter.data) ? frontMatter.data : {},
    hasFrontMatter,
    body,
  };
}

/** Whether a file is text that nobody marked up. */
export function isPlainText({ file, hasFrontMatter }: Source): boolean {
  return !hasFrontMatter && /\.txt$/i.test(file);
}
