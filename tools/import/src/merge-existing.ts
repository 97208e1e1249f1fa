import { withoutDocument } from './results';
import { existingPage, readExisting, readPages } from './source/existing';
import type { Links } from './source/links';
import { addressesTaken } from './source/taken';
import type { Converted, Task } from './task';

/** Leaves out what the content folder has under another address, and says where. */
export function mergeExisting(
  tasks: ReadonlyArray<Task | Converted>,
  to: string,
  links: Links,
): Array<Task | Converted> {
  const existing = readExisting(to);
  for (const [from, page] of existing) links.addPage({ old: from, aliases: [] }, page);
  const pages = readPages(to);
  const written = new Set(
    tasks.flatMap((task) => ('source' in task ? addressesTaken(task.source, task.addresses) : [])),
  );
  return tasks.map((task) => {
    if (!('source' in task)) return task;
    const { source, addresses, notes } = task;
    const page = existingPage(task, existing, written, pages);
    if (page === undefined) {
      links.add(source.file, addresses);
      return task;
    }
    links.addPage(addresses, page, source.file);
    notes.add('person', addresses.old, `${page} is this document; add by hand what it lacks`);
    return withoutDocument(source.file, notes, addresses, page);
  });
}
