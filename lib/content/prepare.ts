import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFile, listFiles, readContentFiles } from '../files';
import { writeFileAtomic } from '../write-file-atomic';
import { splitDocument } from './front-matter';
import { type DocumentKind, documentKinds, kindNames } from './schema';

/** The folder that Contentlayer reads: documents with valid fields, defaults and one text encoding. */
export const preparedDir = join(process.cwd(), '.contentlayer-source');

/**
 * A document as Contentlayer reads it. Its fields are JSON, which is YAML without surprises: no
 * engine of a front matter library ever sees what an author wrote.
 * @param fields validated, with defaults
 * @param body MDX
 */
export function preparedDocument(fields: object, body: string): string {
  return `---\n${JSON.stringify(fields)}\n---\n${body}`;
}

/**
 * Replaces the prepared documents. Files that stay the same keep their modification time.
 * @param isComplete whether documents that are not given are removed
 */
export function writePrepared(documents: ReadonlyMap<string, string>, isComplete = true): void {
  for (const file of isComplete ? listFiles(preparedDir) : []) {
    if (!documents.has(file)) rmSync(join(preparedDir, file));
  }
  for (const [file, text] of documents) {
    const path = join(preparedDir, file);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileAtomic(path, text);
  }
}

function prepare({ file, text }: ContentFile, kind: DocumentKind): string {
  const { frontMatter, body } = splitDocument(text);
  const result = documentKinds[kind].schema.safeParse(frontMatter.data);
  if (result.success) return preparedDocument(result.data, body);
  throw new Error(`${file} has invalid front matter. Run: npm run check -- content/${file}`);
}

/**
 * Prepares every document of a content folder for Contentlayer.
 * @param root the content folder
 * @throws when front matter is not valid; `npm run check` says what and where
 */
export function prepareContent(root: string): void {
  const documents = kindNames.flatMap((kind) =>
    readContentFiles(root, documentKinds[kind].folder, '.mdx').map(
      (file) => [file.file, prepare(file, kind)] as const,
    ),
  );
  writePrepared(new Map(documents));
}
