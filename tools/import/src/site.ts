import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readTexts } from '@/lib/data/loose';
import { utcDate } from '@/lib/dates/calendar-date';
import { now } from '@/lib/env';
import type { Redirect } from '@/lib/redirects';
import { convert } from './convert';
import { People } from './fields/people';
import { safeDecode } from './mdx/headings';
import { mergeExisting } from './merge-existing';
import { fixLinksBetween } from './output/places';
import { type RedirectContext, redirectsFile, settleRedirects } from './output/redirects';
import { writeReport } from './output/report';
import { type Outcome, type SaveOptions, save } from './output/save';
import { readTasks } from './read-tasks';
import { answerUnanswered, failed } from './results';
import { sectionAddresses } from './section-lists';
import { barePath } from './source/addresses';
import { detectKind, type SiteKind, unreadTexts } from './source/detect';
import { readAliases } from './source/existing';
import { oldFeeds } from './source/feeds';
import { ImageFolder } from './source/images';
import { linksOut } from './source/inside';
import { Links } from './source/links';
import { listPages } from './source/pagination';
import { readDownloads, readPictures } from './source/pictures';
import { readRedirectRules } from './source/redirect-rules';
import { readSettings } from './source/settings';
import { sitePages } from './source/site-pages';
import { addressesTaken, freeOldAddresses } from './source/taken';
import { readTemplates } from './source/templates';
import type { Converted, ImportContext, Task } from './task';

export interface ImportOptions extends SaveOptions {
  folder: string;
  /** The project's content folder, whose people are known as well. */
  project: string;
  onProgress?: (done: number, total: number) => void;
}

export interface ImportResult {
  kind: SiteKind;
  results: Converted[];
  files: Array<{ path: string; outcome: Outcome }>;
  missingImages: string[];
  report: string;
}

/** The folder that `public` is in: the project's, except for a rehearsal in a folder of its own. */
const parentOfPublic = ({ to, project }: ImportOptions): string =>
  resolve(to) === resolve(project) ? dirname(resolve(to)) : to;

/** What decides which redirects of an import hold. */
function redirectContext(documents: readonly Task[], links: Links, to: string): RedirectContext {
  const pages = new Set(
    documents.flatMap(({ source, addresses }) => addressesTaken(source, addresses)),
  );
  const keyOf = (path: string) => barePath(path).toLowerCase();
  const named = documents.flatMap(({ addresses }) =>
    addresses.role === 'page' ? [] : addresses.aliases,
  );
  const aliases = new Set([...named, ...readAliases(to)].map(keyOf));
  return {
    target: (to) => links.target(to),
    isPage: (path) => pages.has(barePath(path)) || links.isPage(path),
    isAlias: (path) => aliases.has(keyOf(path)),
  };
}

/**
 * Imports a folder of posts, events and pages into a content folder.
 * A file that cannot be imported is reported, and the others go on.
 * @throws when the folder does not exist, or holds no document
 */
export async function importSite(options: ImportOptions): Promise<ImportResult> {
  const folder = resolve(options.folder);
  if (!existsSync(folder))
    throw new Error(`There is no folder ${options.folder}. Name the folder of the old site.`);
  const kind = detectKind(folder);
  const issues = linksOut(folder).map(
    (link) => `${link} is a symbolic link out of the folder, and is not followed.`,
  );
  const settings = readSettings(folder, kind, (file, why) =>
    issues.push(`${file} could not be read: ${why}`),
  );
  issues.push(...unreadTexts(folder, kind, settings.values));
  const images = new ImageFolder(folder, readTexts(settings.values.theme));
  const isSitePage = sitePages(options.project);
  const links = new Links(settings, images, isSitePage);
  const context: ImportContext = {
    links,
    people: new People(options.to, options.project, settings.values.data),
    today: utcDate(now()),
    template: readTemplates(folder, settings),
  };
  const tasks = mergeExisting(readTasks(folder, kind, links), options.to, links);
  if (tasks.length === 0) {
    const kinds = '.md, .markdown, .mdx, .html and .txt';
    throw new Error(
      `No document was found in ${options.folder}, read as ${kind}: documents are ${kinds} files. Name the top folder of the old site.`,
    );
  }
  const documents = tasks.filter((task) => 'source' in task);
  freeOldAddresses(documents, isSitePage);
  const left = tasks.flatMap((task) => ('source' in task ? [] : [task]));
  for (const task of left) answerUnanswered(task, links);
  const rules = readRedirectRules(folder, (issue) => issues.push(issue));
  const lists = [
    ...oldFeeds(folder, settings, documents, sectionAddresses(documents, left)),
    ...listPages(settings, documents),
  ];
  // Links in texts lead where redirects do.
  for (const redirect of [...left.flatMap(({ redirects }) => redirects), ...rules, ...lists])
    links.addRedirect(redirect);
  const results = tasks.map((task, index): Converted => {
    options.onProgress?.(index, tasks.length);
    if (!('source' in task)) return task;
    try {
      return convert(task, context);
    } catch (error) {
      return failed(task.source.file, task.notes, error);
    }
  });
  options.onProgress?.(tasks.length, tasks.length);
  fixLinksBetween(results, documents, isSitePage);

  const data = { ...options, force: true };
  const authors = context.people.authorsFile();
  const settle = redirectContext(documents, links, options.to);
  const wanted = [...results.flatMap((result) => result.redirects), ...rules];
  const settled = settleRedirects(wanted, settle, (issue) => issues.push(issue));
  const keyOf = ({ from }: Redirect) => safeDecode(barePath(from)).toLowerCase();
  const given = new Set(settled.map(keyOf));
  const feeds = lists.filter((list) => !given.has(keyOf(list)));
  const redirects = redirectsFile(
    options.to,
    [...settled, ...settleRedirects(feeds, settle, () => undefined)],
    settle,
    (issue) => issues.push(issue),
  );
  const pictures = await readPictures(images, (issue) => issues.push(issue));
  const missingImages = [...images.missing].filter((local) => !images.copies.has(local)).sort();
  const downloads = readDownloads(images);
  const report = writeReport({
    kind,
    results,
    missingImages,
    copiedImages: images.copies.size,
    animatedImages: pictures.filter(({ animated }) => animated).map(({ path }) => path),
    downloads: downloads.map(({ path }) => path),
    unusedFiles: images.unused(),
    issues,
  });
  const files = [
    ...results.flatMap(({ written }) =>
      written.map(({ path, text }) => ({ path, outcome: save(path, text, options) })),
    ),
    ...pictures.map(({ path, data }) => ({ path, outcome: save(path, data, options) })),
    ...downloads.map(({ path, data }) => ({
      path,
      outcome: save(path, data, { ...options, to: parentOfPublic(options) }),
    })),
    ...Object.entries({ 'data/authors.yml': authors, 'data/redirects.yml': redirects }).flatMap(
      ([path, text]) => (text === undefined ? [] : [{ path, outcome: save(path, text, data) }]),
    ),
    { path: 'import-report.md', outcome: save('import-report.md', report, data) },
  ];
  return { kind, results, files, missingImages, report };
}
