import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Explanation } from './problem';

export interface ContentFile {
  /** Path from the content folder, with forward slashes. */
  file: string;
  /** Without byte order mark, with `\n` as line ends and composed characters (Unicode NFC). */
  text: string;
  /** Set when the file is not UTF-8. */
  encoding?: 'UTF-16' | 'Latin-1';
  /** Why the file was not read, and what to do; its text is empty then. */
  unread?: Explanation;
}

/** A file of text that we have is below 250,000 bytes. */
const MAX_BYTES = 1_000_000;

/** What a file holds, and its encoding where it is not UTF-8. */
type DecodedText = Pick<ContentFile, 'text' | 'encoding'>;

const normalize = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');

/** Decodes a text file from any editor: line ends, byte order mark and Unicode form are normalized. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le';
  const isMarked = (bytes[0] ?? 0) + (bytes[1] ?? 0) === 0xfe + 0xff;
  // Without a mark, every second byte of plain text in UTF-16 is zero.
  if (bytes.length > 1 && (isMarked || (bytes[1] === 0 && bytes[3] === 0))) {
    return { text: normalize(new TextDecoder(mark).decode(bytes)), encoding: 'UTF-16' };
  }
  try {
    return { text: normalize(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { text: normalize(new TextDecoder('latin1').decode(bytes)), encoding: 'Latin-1' };
  }
}

export function readText(path: string): DecodedText {
  return decodeText(readFileSync(path));
}

/** Whether a folder within a root is a link, which may lead anywhere. */
export const isLinkedFolder = (root: string, folder: string): boolean =>
  folder !== '' && !!lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink();

/**
 * The files below a folder, sorted by path; none when the folder does not exist, or is a link.
 * @returns paths relative to `root`, with forward slashes; links below the folder are paths too
 */
export function listFiles(root: string, folder = ''): string[] {
  if (isLinkedFolder(root, folder)) return [];
  let entries: import('node:fs').Dirent[];
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(root, path) : [path];
    })
    .sort();
}

function whyUnread(path: string): ContentFile['unread'] {
  const found = lstatSync(path);
  if (!found.isFile()) {
    // It may lead out of the content folder, or never end.
    const message = 'This is a link or a device, which is not read.';
    return { message, fix: 'Put the file itself here.' };
  }
  if (found.size <= MAX_BYTES) return undefined;
  const message = `The file has ${found.size} bytes; the limit is ${MAX_BYTES}.`;
  return { message, fix: 'Split it, or remove what is not needed.' };
}

/** Reads a file of a content folder, if it is no link. */
export function readContentFile(root: string, file: string): ContentFile {
  const unread = whyUnread(join(root, file));
  return unread ? { file, text: '', unread } : { file, ...readText(join(root, file)) };
}

/** Reads the files of a content folder that an ending selects. */
export const readContentFiles = (root: string, folder: string, ending: string): ContentFile[] =>
  listFiles(root, folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => readContentFile(root, file));
