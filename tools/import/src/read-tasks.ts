import { Notes } from './notes';
import { isOwnPage, newPath, readAddresses } from './source/addresses';
import { listSources, type SiteKind } from './source/detect';
import type { Links } from './source/links';
import { readSource } from './source/read';
import { addressesTaken } from './source/taken';
import { titleOf } from './source/title';
import type { Converted, Task } from './task';

/** A file of which nothing could be made. */
export const failed = (file: string, notes: Notes, error: unknown): Converted => {
  const failure = error instanceof Error ? error.message : String(error);
  notes.add('error', file, failure);
  return { file, written: [], notes, redirects: [], failure };
};

/**
 * Reads all files of a site before any is converted: links need to know where every document goes.
 * @returns tasks, and results where there is nothing to convert
 */
export function readTasks(folder: string, kind: SiteKind, links: Links): Array<Task | Converted> {
  const taken = new Set<string>();
  return listSources(folder, kind).flatMap((file): Array<Task | Converted> => {
    const notes = new Notes();
    try {
      const source = readSource(folder, file);
      if (source.body.trim() === '' && (file.role === 'page' || !source.hasFrontMatter)) {
        notes.add(
          'left-out',
          'page',
          'it has front matter but no text: a template of the old site',
        );
        return [{ file: file.file, written: [], notes, redirects: [] }];
      }
      if (file.role === 'page' && !source.hasFrontMatter) return [];
      const title = titleOf(source);
      const addresses = readAddresses(source, title, links.settings);
      if (isOwnPage(addresses)) {
        const why =
          'the new site has this page itself; what is missing there must be added by hand';
        notes.add('person', newPath('page', addresses.slug), why);
        return [{ file: file.file, written: [], notes, redirects: [] }];
      }
      const plain = addresses.slug;
      const isTaken = () => addressesTaken(source, addresses).some((path) => taken.has(path));
      for (let number = 2; isTaken(); number++) addresses.slug = `${plain}-${number}`;
      if (plain !== addresses.slug)
        notes.add('person', plain, `another file has this address; this one is ${addresses.slug}`);
      for (const path of addressesTaken(source, addresses)) taken.add(path);
      links.add(file.file, addresses);
      return [{ source, title, addresses, notes }];
    } catch (error) {
      return [failed(file.file, notes, error)];
    }
  });
}
