import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Whether a folder has a file, and no symbolic link leads out of the folder to it.
 * @param file path from the folder
 */
export function isInside(folder: string, file: string): boolean {
  try {
    const path = realpathSync(join(folder, file));
    return path.startsWith(realpathSync(folder) + sep) && statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The symbolic links of a folder that lead out of it or to nothing, by path. */
export function linksOut(folder: string): string[] {
  const root = realpathSync(folder);
  const isOut = (path: string): boolean => {
    try {
      return !`${realpathSync(path)}${sep}`.startsWith(root + sep);
    } catch {
      return true;
    }
  };
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/(?:^|[/\\])(?:node_modules|\.git)[/\\]/.test(path) && isOut(path))
    .map((path) => relative(folder, path))
    .sort();
}
