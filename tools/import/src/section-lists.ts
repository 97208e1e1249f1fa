import { posix } from 'node:path';
import { Notes } from './notes';
import { withoutDocument, withoutText } from './results';
import { newPath, readAddresses } from './source/addresses';
import { listOfTerm } from './source/feeds';
import { languageOf, pathInContent, readLanguages } from './source/languages';
import type { Links } from './source/links';
import type { Source } from './source/read';
import type { Converted, Task } from './task';

/** Whether a file is the list page of a section of Hugo. */
export const isSection = (file: string): boolean => /(?:^|\/)_index\.[\w.-]+$/.test(file);

/** The old addresses of the list pages that have a file, whatever became of it. */
export const sectionAddresses = (
  documents: readonly Task[],
  left: readonly Converted[],
): string[] => [
  ...documents.filter(({ source }) => isSection(source.file)).map(({ addresses }) => addresses.old),
  ...left
    .filter(({ file }) => isSection(file))
    .flatMap(({ redirects }) => redirects.map(({ from }) => from)),
];

/** The section that a page is in: that of its folder, where the page is a folder of its own. */
const sectionOf = (file: string): string =>
  posix.dirname(/(?:^|\/)_?index\.[\w.-]+$/.test(file) ? posix.dirname(file) : file);

const listOf = (pages: readonly Task[]): string =>
  pages
    .map(({ title, addresses }) => `- [${title.replace(/[[\]\\]/g, '\\$&')}](${addresses.old})`)
    .join('\n');

/** The sections of Hugo that have pages and no file of their own: it lists them all the same. */
function unwritten(read: ReadonlyArray<Task | Converted>, { settings, isPage }: Links): Task[] {
  if (settings.kind !== 'hugo') return [];
  const files = new Set(read.map((task) => ('source' in task ? task.source.file : task.file)));
  const pages = read.flatMap((task) => {
    if (!('source' in task)) return task.unanswered ? [task.file] : [];
    return task.addresses.role === 'page' ? [task.source.file] : [];
  });
  const names = pages.flatMap((file) =>
    languageOf(file, settings.values).isMain
      ? (/^([^/]+)\/[^/]+/.exec(pathInContent(file, settings.values))?.[1] ?? [])
      : [],
  );
  return [...new Set(names)].sort().flatMap((name) => {
    const file = `${readLanguages(settings.values)[0].folder}/${name}/_index.md`;
    const title = name.replace(/[-_]/g, ' ').replace(/^./, (first) => first.toUpperCase());
    const fields = { data: { title }, hasFrontMatter: true, body: '', text: '', draft: false };
    const source: Source = { file, role: 'page', ...fields };
    const addresses = readAddresses(source, title, settings);
    const isThere = files.has(file) || isPage(newPath('page', addresses.slug));
    return isThere ? [] : [{ source, title, addresses, notes: new Notes() }];
  });
}

/**
 * Gives sections of Hugo without a text the list of their pages that themes show; lists of posts
 * are on the blog.
 */
export function listSections(
  read: ReadonlyArray<Task | Converted>,
  links: Links,
): Array<Task | Converted> {
  const tasks = read.filter((task) => 'source' in task);
  return [...read, ...unwritten(read, links)].map((task) => {
    if (!('source' in task) || !isSection(task.source.file) || task.source.body.trim() !== '')
      return task;
    const { source, addresses, notes } = task;
    const folder = posix.dirname(source.file);
    const pages = tasks.filter(({ source: { file } }) => sectionOf(file) === folder);
    if (pathInContent(source.file, links.settings.values).startsWith('_index.'))
      return withoutDocument(source.file, notes, addresses, '/');
    if (pages.some(({ addresses: { role } }) => role === 'post'))
      return withoutDocument(source.file, notes, addresses, '/blog');
    const list = listOfTerm(source.file, links.settings);
    if (list) return withoutDocument(source.file, notes, addresses, list);
    if (pages.length === 0) return withoutText(source.file, notes, addresses);
    notes.add('changed', source.file, 'it had no text; it is the list of its pages now');
    return { ...task, source: { ...source, body: listOf(pages) } };
  });
}
