import { documentKinds, kindNames } from '../content/schema';
import type { DataNote } from '../data/loose';
import { utcDate } from '../dates/calendar-date';
import { now } from '../env';
import { type ContentFile, isLinkedFolder, listFiles, readContentFiles } from '../files';
import { atTop, byPlace, error, type Problem } from '../problem';
import { submissionsToDescribe } from '../reviews/topics';
import { BOT_FILES, readBotFiles, teamHandles } from './bot-files';
import { checkConnections, imagesShownIn } from './connections';
import type { CheckedDocument } from './document';
import { checkAlone } from './document-rules';
import { namesIn, readDocuments } from './read-content';
import { checkDataFile } from './rules/data-files';
import { checkMentions } from './rules/mentions';
import { checkPackageFacts } from './rules/package-facts';
import { checkPackageTopics } from './rules/package-topics';
import { checkPrivacy } from './rules/privacy';
import { checkReferences } from './rules/references';
import { checkReviewFiles } from './rules/review-files';
import { checkSeries } from './rules/series';
import { checkSlugs } from './rules/slugs';
import { checkTags } from './rules/tags';
import { checkUids } from './rules/uids';

/** What a check of a whole content folder found. */
export interface CheckResult {
  /** In the order of files and lines. */
  problems: Problem[];
  /** Values that the readers of pyosMeta's files normalized or left out. */
  notes: DataNote[];
  documents: number;
  /** The documents themselves, for rules that take longer. */
  read: CheckedDocument[];
  /** Whether a file was checked: each of them, unless some were chosen. */
  isChecked(file: string): boolean;
}

const fileProblem = (file: string, message: string, fix: string): Problem => ({
  ...atTop(file, 'file'),
  ...error(message, fix),
});

const strayFiles = (root: string, folder: string): Problem[] =>
  listFiles(root, folder)
    .filter((file) => /\.(?:mdx?|markdown|txt|html|json|ya?ml)$/i.test(file))
    .filter((file) => !file.endsWith('.mdx'))
    .map((file) => {
      const fix = `Rename it to ${file.replace(/\.\w+$/, '.mdx')}, or move it elsewhere.`;
      return fileProblem(file, 'Only .mdx files become pages of this folder.', fix);
    });

/** Folders of content that are links: none of their files is read. */
const linkedFolders = (root: string): Problem[] =>
  [...kindNames.map((kind) => documentKinds[kind].folder), 'data', 'images', 'avatars']
    .filter((folder) => isLinkedFolder(root, folder))
    .map((folder) => {
      const fix = 'Put a folder with the files themselves here.';
      return fileProblem(folder, 'This folder is a link, which is not followed.', fix);
    });

/** Data files that were not read. */
const unreadFiles = (files: readonly ContentFile[]): Problem[] =>
  files.flatMap(({ file, unread }) =>
    unread ? [fileProblem(file, unread.message, unread.fix)] : [],
  );

/**
 * Checks every document and data file of a content folder.
 * @param root the content folder; what it lacks counts as empty
 * @param project the folder that holds the routes of the site
 * @param only files to check, from the content folder; of others only what these refer to is read
 * @returns problems that a reading of the files finds; spelling is checked by `checkSpelling`
 */
export function checkContent(
  root: string,
  project: string = process.cwd(),
  only?: ReadonlySet<string>,
): CheckResult {
  const isChosen = ({ file }: { file: string }) => only?.has(file) ?? true;
  const dataFolder = ['.yml', '.csv'].map((ending) => readContentFiles(root, 'data', ending));
  const [dataFiles = [], tables = []] = dataFolder.map((files) => files.filter((f) => !f.unread));
  const problems: Problem[] = [
    ...unreadFiles(dataFolder.flat().filter(isChosen)),
    ...dataFiles
      .filter((file) => isChosen(file) && !BOT_FILES.includes(file.file))
      .flatMap(checkDataFile),
  ];
  const { packages, people, notes } = readBotFiles(dataFiles, problems, only === undefined);
  const reviews = tables.some(isChosen)
    ? checkReviewFiles(tables, dataFiles, packages)
    : { problems: [], notes: [], reviews: [] };
  const documents = readDocuments(root).map((checked) => {
    problems.push(...checked.problems);
    return checked.document;
  });
  const chosen = documents.filter(isChosen);
  const today = utcDate(now());
  const teams = teamHandles(dataFiles);
  const known = namesIn({ documents, packages, people, teams });
  problems.push(
    ...linkedFolders(root),
    ...kindNames.flatMap((kind) => strayFiles(root, documentKinds[kind].folder)),
    ...chosen.flatMap((document) => checkAlone(document, today)),
    ...reviews.problems,
    ...[...documents, ...dataFiles, ...tables].filter(isChosen).flatMap(checkPrivacy),
    ...checkSlugs(documents),
    ...checkUids(documents),
    ...checkTags(documents),
    ...checkSeries(documents),
    ...checkPackageTopics(
      dataFiles.filter(isChosen),
      known.packages,
      submissionsToDescribe(reviews.reviews, packages),
    ),
    ...checkPackageFacts(dataFiles.filter(isChosen), today),
    ...checkReferences(chosen, known),
    ...checkMentions(chosen, known),
    ...checkConnections({
      root,
      project,
      documents,
      dataFiles,
      packages,
      people,
      teams,
      today,
      isChosen,
    }),
  );
  const shown = only && imagesShownIn(chosen, root);
  const isChecked = (file: string) => isChosen({ file }) || (shown?.has(file) ?? false);
  return {
    problems: problems.filter(({ file }) => isChecked(file)).sort(byPlace),
    notes: only ? [] : [...notes, ...reviews.notes],
    documents: chosen.length,
    read: chosen,
    isChecked,
  };
}
