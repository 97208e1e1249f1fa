import { posix } from 'node:path';
import { withoutDocument } from './results';
import type { Converted, Task } from './task';

/** Whether a file is the list page of a section of Hugo. */
export const isSection = (file: string): boolean => /(?:^|\/)_index\.[\w.-]+$/.test(file);

/** The section that a page is in: that of its folder, where the page is a folder of its own. */
const sectionOf = (file: string): string =>
  posix.dirname(/(?:^|\/)_?index\.[\w.-]+$/.test(file) ? posix.dirname(file) : file);

const listOf = (pages: readonly Task[]): string =>
  pages
    .map(({ title, addresses }) => `- [${title.replace(/[[\]\\]/g, '\\$&')}](${addresses.old})`)
    .join('\n');

/**
 * Gives sections of Hugo without a text the list of their pages that themes show; lists of posts
 * are on the blog.
 */
export function listSections(read: ReadonlyArray<Task | Converted>): Array<Task | Converted> {
  const tasks = read.filter((task) => 'source' in task);
  return read.map((task) => {
    if (!('source' in task) || !isSection(task.source.file) || task.source.body.trim() !== '')
      return task;
    const { source, addresses, notes } = task;
    const folder = posix.dirname(source.file);
    const pages = tasks.filter(({ source: { file } }) => sectionOf(file) === folder);
    if (pages.some(({ addresses: { role } }) => role === 'post'))
      return withoutDocument(source.file, notes, addresses, '/blog');
    if (pages.length === 0) {
      notes.add('left-out', 'file', 'it has front matter but no text: a template of the old site');
      return withoutDocument(source.file, notes);
    }
    notes.add('changed', source.file, 'it had no text; it is the list of its pages now');
    return { ...task, source: { ...source, body: listOf(pages) } };
  });
}
