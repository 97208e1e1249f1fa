import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** A file by its path from a folder: it stays the same file wherever the folder is. */
type SourceFile = readonly [root: string, path: string];

export function filesOf(root: string, paths: readonly string[]): SourceFile[] {
  return paths.map((path) => [root, path] as const);
}

/** What a file holds, or where a link leads: nothing reads what is there, which may never end. */
const contentOf = (path: string): string | Buffer =>
  lstatSync(path).isSymbolicLink() ? readlinkSync(path) : readFileSync(path);

/**
 * A fingerprint of files, by path and content, and of all else that a result depends on.
 * @returns SHA-256, in hexadecimal digits
 * @throws when a file cannot be read
 */
export function digestOf(files: readonly SourceFile[], ...facts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const fact of facts) hash.update(`${fact}\0`);
  for (const [root, path] of files) {
    hash.update(`\0${path}\0`).update(contentOf(join(root, path)));
  }
  return hash.digest('hex');
}
