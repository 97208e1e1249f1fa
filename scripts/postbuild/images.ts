import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { listFiles } from '@/lib/files';
import { groupBy } from '@/lib/group';
import type { ImageLibrary } from '@/lib/images/library';
import { makeFiles, type ServedImage, servedImages } from '@/lib/images/served';

/** More images at once would need more memory than they save time. */
const AT_ONCE = Math.min(availableParallelism(), 4);
const ADDRESS = /\/(?:assets\/)?images\/[^\s"'<>&,\\]+/g;

/** The addresses of images that the pages, feeds and data files of a site name. */
function namedImages(out: string): Set<string> {
  const named = new Set<string>();
  for (const file of listFiles(out)) {
    if (!/\.(?:html|xml|json)$/.test(file)) continue;
    for (const [address] of readFileSync(join(out, file), 'utf8').matchAll(ADDRESS)) {
      named.add(address);
    }
  }
  return named;
}

/**
 * Writes the images that a built site shows, and no others: what belongs to drafts alone stays out.
 * @param out the folder of the site, with its pages finished
 * @returns how many photos and drawings there are
 * @throws naming every image that cannot be decoded
 */
export async function writeImages(out: string, library: ImageLibrary): Promise<string> {
  const named = namedImages(out);
  const wanted = servedImages(library).filter(({ address }) => named.has(encodeURI(address)));
  const byImage = groupBy(wanted, ({ image }) => image.path);
  const waiting = [...byImage.values()];
  const failures: string[] = [];
  const write = async (files: readonly ServedImage[]): Promise<void> => {
    const made = await makeFiles(files);
    for (const [index, { address }] of files.entries()) {
      const path = join(out, address);
      mkdirSync(dirname(path), { recursive: true });
      copyFileSync(made[index] ?? '', path);
    }
  };
  const work = async (): Promise<void> => {
    for (let files = waiting.pop(); files; files = waiting.pop()) {
      await write(files).catch((error: Error) => failures.push(error.message));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (failures.length > 0) throw new Error(failures.sort().join('\n'));
  const photos = [...byImage.values()].filter(([first]) => first?.target).length;
  return `${photos} photos, ${byImage.size - photos} drawings`;
}
