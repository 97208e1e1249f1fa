import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import { convert } from './convert';
import { People } from './fields/people';
import { redirectsFile } from './output/redirects';
import { writeReport } from './output/report';
import { type Outcome, type SaveOptions, saveCopy, saveText } from './output/save';
import { failed, readTasks } from './read-tasks';
import { detectKind, type SiteKind } from './source/detect';
import { ImageFolder } from './source/images';
import { Links } from './source/links';
import { readSettings } from './source/settings';
import { freeOldAddresses } from './source/taken';
import type { Converted, Surroundings } from './task';

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

/**
 * Imports a folder of posts, events and pages into a content folder.
 * A file that cannot be imported is reported, and the others go on.
 * @throws when the folder does not exist, or holds no document
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
  const tasks = readTasks(folder, kind, links);
  if (tasks.length === 0) {
    const kinds = '.md, .markdown, .mdx, .html and .txt';
    throw new Error(
      `No document was found in ${options.folder}, read as ${kind}: documents are ${kinds} files. Name the top folder of the old site.`,
    );
  }
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
