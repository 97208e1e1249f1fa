import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(process.cwd(), '.next', 'cache', 'pictures');

/**
 * Draws a picture once for as long as what it is drawn from stays the same, over all workers of a
 * build and from build to build.
 * @param source everything that the picture depends on
 * @param draw makes it
 */
export async function cachedPicture(source: unknown, draw: () => Promise<Buffer>): Promise<Buffer> {
  const name = createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 32);
  const file = join(FOLDER, `${name}.png`);
  if (existsSync(file)) return readFileSync(file);
  const data = await draw();
  mkdirSync(FOLDER, { recursive: true });
  // A file is complete under its name: another worker may be looking for it.
  const part = `${file}.${process.pid}`;
  writeFileSync(part, data);
  renameSync(part, file);
  return data;
}
