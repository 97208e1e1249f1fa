import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomic } from '../write-file-atomic';

const FOLDER = join(process.cwd(), '.next', 'cache', 'pictures');

/**
 * Makes a file once, over all workers of a build and from build to build.
 * @param name below the cache of pictures; it has to tell everything that the file depends on
 * @param make what it holds
 * @returns the path of the file
 */
export async function cachedFile(name: string, make: () => Promise<Buffer>): Promise<string> {
  const file = join(FOLDER, name);
  if (existsSync(file)) return file;
  writeFileAtomic(file, await make());
  return file;
}
