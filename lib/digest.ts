import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file by its path from a folder: it stays the same file wherever the folder lies. */
type SourceFile = readonly [root: string, path: string];

export function filesOf(root: string, paths: readonly string[]): SourceFile[] {
  return paths.map((path) => [root, path] as const);
}

/**
 * A fingerprint of files, by path and content, and of all else that a result depends on.
 * @returns SHA-256, in hexadecimal digits
 * @throws when a file cannot be read
 */
export function digestOf(files: readonly SourceFile[], ...facts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const fact of facts) hash.update(`${fact}\0`);
  for (const [root, path] of files) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}
