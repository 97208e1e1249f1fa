import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publicationOn } from '@/lib/check/document';
import { checkFrontMatter } from '@/lib/check/front-matter';
import { checkReferences, type KnownNames } from '@/lib/check/rules/references';
import { kindOfFolder } from '@/lib/content/schema';
import { readContentFiles } from '@/lib/files';
import { byPlace, type Problem, statement } from '@/lib/problem';
import { slugify } from '@/lib/slug';
import { renderDocument } from './render';
import type { Kind, Values } from './types';

function slugOf({ folder }: Kind, values: Values): string {
  return folder === 'packages'
    ? (values.package ?? '')
    : slugify(values.slug ?? values.title ?? '');
}

const describe = (problem: Problem): string => `  ${statement(problem)}\n      → ${problem.fix}`;

/**
 * Writes a new document that passes the check.
 * @param root the content folder
 * @param known who and what it may name
 * @throws with every issue of the values, or when a document of this name is there already
 */
export function createDocument(root: string, kind: Kind, values: Values, known: KnownNames) {
  const slug = slugOf(kind, values);
  if (slug === '') {
    throw new Error('The title has no letters for an address. Give one: --slug "a-short-name"');
  }
  const file = `${kind.folder}/${slug}.mdx`;
  const text = renderDocument(kind, values);
  const documentKind = kindOfFolder(kind.folder);
  if (!documentKind) throw new Error(`No kind of document is in ${kind.folder}.`);
  const { document, problems } = checkFrontMatter({ file, text }, documentKind);
  const found = [...problems, ...checkReferences([document], known)].sort(byPlace);
  const issues = found.filter(({ severity }) => severity === 'error');
  if (issues.length > 0) {
    throw new Error(`Nothing was written:\n${issues.map(describe).join('\n')}`);
  }
  const existing = readContentFiles(root, kind.folder, '.mdx').find(
    (other) => other.file.replace(/^.*\//, '') === `${slug}.mdx`,
  );
  const path = join(root, file);
  if (existing || existsSync(path)) {
    throw new Error(
      `${existing?.file ?? file} is there already, and was left as it is. Use --slug.`,
    );
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  const draft = publicationOn(document, '') === 'draft';
  const warnings = found.filter(({ severity }) => severity === 'warning').map(describe);
  const address = kind.folder === 'pages' ? `/${slug}` : `/${kind.folder}/${slug}`;
  return { file, address, draft, warnings };
}
