import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file in one go, and its folder where there is none: readers in the meantime, another
 * worker or a person, sees the old file or the new one, never a half.
 * @param path of the file, which is replaced if it is there
 */
export function writeFileAtomic(path: string, data: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}`;
  writeFileSync(part, data);
  renameSync(part, path);
}
