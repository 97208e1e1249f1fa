import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { readYaml } from '@/lib/content/yaml';
import { isEntry, readText } from '@/lib/data/loose';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import { type Converted, convert, isPlainText, type Surroundings, type Task } from './convert';
import { People } from './fields/people';
import { cutText, plainLine } from './fields/texts';
import { Notes } from './notes';
import { writeReport } from './output/report';
import { type Outcome, type SaveOptions, saveCopy, saveText } from './output/save';
import { isOwnPage, newPath, readAddresses } from './source/addresses';
import { detectKind, listSources, type SiteKind } from './source/detect';
import { ImageFolder } from './source/images';
import { Links } from './source/links';
import { readSource, type Source } from './source/read';
import { readSettings } from './source/settings';
import { addressesTaken, freeOldAddresses } from './source/taken';

export interface ImportOptions extends SaveOptions {
  folder: string;
  /** The project's content folder, whose people are known as well. */
  project: string;
  onProgress?: (done: number, total: number) => void;
}

/** What an import did. */
export interface ImportResult {
  kind: SiteKind;
  results: Converted[];
  files: Array<{ path: string; outcome: Outcome }>;
  missingImages: string[];
  report: string;
}

/** The title of a document: of its front matter, else its first heading or line. */
function titleOf(source: Source): string {
  const given = readText(source.data.title);
  if (given) return plainLine(given);
  const lines = source.body
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const heading = isPlainText(source) ? undefined : lines.find((line) => /^#{1,2}\s/.test(line));
  const first = plainLine((heading ?? lines[0] ?? source.file).replace(/^#+\s*|\s*#+$/g, ''));
  const sentence = first.length > 120 ? (/^.{20,}?[.?!](?=\s)/.exec(first)?.[0] ?? first) : first;
  return cutText(sentence, 120, 20).replace(/(?<!\.)\.$/, '') || source.file;
}

const failed = (file: string, notes: Notes, error: unknown): Converted => {
  const failure = error instanceof Error ? error.message : String(error);
  notes.add('error', file, failure);
  return { file, written: [], notes, redirects: [], failure };
};

/** The redirects of a content folder with those of old pages; undefined when there are none to add. */
function redirectsFile(to: string, added: Converted['redirects']): string | undefined {
  const path = join(to, 'data/redirects.yml');
  const known = existsSync(path) ? readYaml(readFileSync(path, 'utf8')).data : [];
  const list = Array.isArray(known) ? (known as unknown[]) : [];
  const taken = new Set(list.filter(isEntry).map(({ from }) => from));
  const fresh = added.filter(({ from }) => !taken.has(from));
  return fresh.length === 0 ? undefined : stringify([...list, ...fresh], { lineWidth: 0 });
}

/** Reads all files first: links need to know where every document goes. */
function readTasks(options: ImportOptions, kind: SiteKind, links: Links): Array<Task | Converted> {
  const taken = new Set<string>();
  return listSources(options.folder, kind).flatMap((file): Array<Task | Converted> => {
    const notes = new Notes();
    try {
      const source = readSource(options.folder, file);
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

/**
 * Imports a folder of posts, events and pages into a content folder.
 * A file that cannot be imported is reported, and the others go on.
 * @throws when the folder does not exist
 */
export function importSite(options: ImportOptions): ImportResult {
  const folder = resolve(options.folder);
  if (!existsSync(folder))
    throw new Error(`There is no folder ${options.folder}. Name the folder of the old site.`);
  const kind = detectKind(folder);
  const faults: string[] = [];
  const settings = readSettings(folder, (file, why) =>
    faults.push(`${file} could not be read: ${why}`),
  );
  const images = new ImageFolder(folder);
  const links = new Links(settings, images);
  const around: Surroundings = {
    links,
    people: new People(options.to, options.project),
    today: utcDate(now()),
  };
  const tasks = readTasks({ ...options, folder }, kind, links);
  freeOldAddresses(tasks.filter((task) => 'source' in task));
  const results = tasks.map((task, index): Converted => {
    options.onProgress?.(index, tasks.length);
    if (!('source' in task)) return task;
    try {
      return convert(task, around);
    } catch (error) {
      return failed(task.source.file, task.notes, error);
    }
  });
  options.onProgress?.(tasks.length, tasks.length);

  const missingImages = [...images.missing].filter((local) => !images.copies.has(local)).sort();
  const report = writeReport({
    kind,
    results,
    missingImages,
    copiedImages: images.copies.size,
    faults,
  });
  const data = { ...options, force: true };
  const authors = around.people.authorsFile();
  const redirects = redirectsFile(
    options.to,
    results.flatMap((result) => result.redirects),
  );
  const files = [
    ...results.flatMap(({ written }) =>
      written.map(({ path, text }) => ({ path, outcome: saveText(path, text, options) })),
    ),
    ...[...images.copies].sort().map(([local, from]) => {
      const path = local.slice(1);
      return { path, outcome: saveCopy(path, join(folder, from), options) };
    }),
    ...Object.entries({ 'data/authors.yml': authors, 'data/redirects.yml': redirects }).flatMap(
      ([path, text]) => (text === undefined ? [] : [{ path, outcome: saveText(path, text, data) }]),
    ),
    { path: 'import-report.md', outcome: saveText('import-report.md', report, data) },
  ];
  return { kind, results, files, missingImages, report };
}
