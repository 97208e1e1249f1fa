import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text file of the content folder. */
export interface ContentFile {
  /** Path from the content folder, with forward slashes. */
  file: string;
  text: string;
}

/**
 * The files below a folder, sorted by path; none when the folder does not exist.
 * @returns paths relative to `root`, with forward slashes
 */
export function listFiles(root: string, folder = ''): string[] {
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

/** Reads the files of a content folder that an ending selects. */
export function readContentFiles(root: string, folder: string, ending: string): ContentFile[] {
  return listFiles(root, folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}
