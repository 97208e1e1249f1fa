import { documentKinds, kindNames } from '../content/schema';
import { readContentFiles } from '../files';
import type { Package } from '../packages/types';
import type { Person } from '../people/types';
import type { CheckedDocument } from './document';
import { checkFrontMatter } from './front-matter';
import type { KnownNames } from './rules/references';

/** Reads every document of a content folder, and checks its front matter. */
export function readDocuments(root: string) {
  return kindNames.flatMap((kind) =>
    readContentFiles(root, documentKinds[kind].folder, '.mdx').map((file) =>
      checkFrontMatter(file, kind),
    ),
  );
}

/** Who and what documents may name. */
export function namesIn({
  documents,
  packages,
  people,
  teams,
}: {
  documents: readonly CheckedDocument[];
  packages: readonly Package[];
  people: readonly Person[];
  teams: readonly string[];
}): KnownNames {
  return {
    handles: [...teams, ...people.map(({ handle }) => handle)],
    packages: packages.map(({ slug }) => slug),
    events: documents.filter(({ kind }) => kind === 'event').map(({ slug }) => slug),
    posts: documents.filter(({ kind }) => kind === 'post').map(({ slug }) => slug),
  };
}
