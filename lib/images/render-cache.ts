import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../write-whole';

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
  writeWhole(file, await make());
  return file;
}

/**
 * Draws a picture once for as long as what it is drawn from stays the same.
 * @param source everything that the picture depends on
 * @param draw makes it
 */
export async function cachedPicture(source: unknown, draw: () => Promise<Buffer>): Promise<Buffer> {
  const name = createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 32);
  return readFileSync(await cachedFile(`${name}.png`, draw));
}
