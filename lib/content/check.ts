import type { DataNote } from '../data/loose';
import { type Catalog, readCatalog } from '../packages/read-catalog';
import { joinNotes } from '../people/join-notes';
import { type Contributors, readContributors } from '../people/read-contributors';
import { type ContentFile, listFiles, readContentFiles } from './files';
import { byPlace, type Problem } from './problem';
import { checkBody } from './rules/body';
import { checkDataFile } from './rules/data-files';
import { checkFrontMatter } from './rules/front-matter';
import { checkReferences } from './rules/references';
import { checkSlugs } from './rules/slugs';
import { checkUids } from './rules/uids';
import { documentTypes } from './schema';
import { readYaml } from './yaml';

/** What a check of a whole content folder found. */
export interface CheckResult {
  /** In the order of files and lines. */
  problems: Problem[];
  /** What the readers of pyosMeta's files mended or left out. */
  notes: DataNote[];
  /** How many documents were read. */
  documents: number;
}

/** Files in pyosMeta's format, judged by their readers. */
const BOT_FILES = ['data/packages.yml', 'data/contributors.yml'];

function readBotFile<T>(
  files: readonly ContentFile[],
  name: string,
  read: (text: string) => T,
  problems: Problem[],
): T | undefined {
  const found = files.find(({ file }) => file === `data/${name}`);
  if (!found) return undefined;
  try {
    return read(found.text);
  } catch (error) {
    const place = readYaml(found.text).errors[0] ?? { line: 1, column: 1 };
    problems.push({
      file: found.file,
      line: place.line,
      column: place.column,
      severity: 'error',
      rule: 'data',
      message: error instanceof Error ? error.message : String(error),
      mend: 'Replace the file by one that pyosMeta wrote.',
    });
    return undefined;
  }
}

function teamHandles(files: readonly ContentFile[]): string[] {
  const data = readYaml(files.find(({ file }) => file === 'data/authors.yml')?.text ?? '').data;
  return typeof data === 'object' && data !== null ? Object.keys(data) : [];
}

/** Files that stand in a folder of documents but are none. */
function strayFiles(root: string, folder: string): Problem[] {
  return listFiles(root, folder)
    .filter((file) => /\.(?:mdx?|markdown|txt|html|json|ya?ml)$/i.test(file))
    .filter((file) => !file.endsWith('.mdx'))
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      severity: 'error' as const,
      rule: 'file',
      message: 'Only .mdx files become pages of this folder.',
      mend: `Rename it to ${file.replace(/\.\w+$/, '.mdx')}, or move it elsewhere.`,
    }));
}

/**
 * Checks every document and data file of a content folder.
 * @param root the content folder; what it lacks counts as empty
 */
export function checkContent(root: string): CheckResult {
  const dataFiles = readContentFiles(root, 'data', '.yml');
  const problems: Problem[] = dataFiles
    .filter(({ file }) => !BOT_FILES.includes(file))
    .flatMap(checkDataFile);
  const catalog = readBotFile<Catalog>(dataFiles, 'packages.yml', readCatalog, problems);
  const community = readBotFile<Contributors>(
    dataFiles,
    'contributors.yml',
    readContributors,
    problems,
  );

  const documents = documentTypes.flatMap((type) =>
    readContentFiles(root, type.folder, '.mdx').map((file) => {
      const checked = checkFrontMatter(file, type);
      problems.push(...checked.problems, ...checkBody(checked.document));
      return checked.document;
    }),
  );
  problems.push(
    ...documentTypes.flatMap((type) => strayFiles(root, type.folder)),
    ...checkSlugs(documents),
    ...checkUids(documents),
    ...checkReferences(documents, {
      handles: [
        ...teamHandles(dataFiles),
        ...(community?.people ?? []).map(({ handle }) => handle),
      ],
      packages: (catalog?.packages ?? []).map(({ slug }) => slug),
      events: documents.filter(({ type }) => type.name === 'event').map(({ slug }) => slug),
    }),
  );
  return {
    problems: problems.sort(byPlace),
    notes: [
      ...(catalog?.notes ?? []),
      ...(community?.notes ?? []),
      ...(catalog && community ? joinNotes(catalog.packages, community.people) : []),
    ],
    documents: documents.length,
  };
}
