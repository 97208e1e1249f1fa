import { handle as handleSchema } from '../../content/schema/fields';
import type { Path } from '../../content/yaml';
import { isPlaceholder, placeholders } from '../../placeholders';
import { error, type Finding, type Problem } from '../../problem';
import { suggest } from '../../suggest';
import type { CheckedDocument } from '../document';
import { atField } from '../place';

export interface KnownNames {
  /** Handles of people and teams, as written in the data. */
  handles: readonly string[];
  packages: readonly string[];
  events: readonly string[];
  /** Slugs of posts. */
  posts: readonly string[];
}

type NameKind = 'package' | 'event' | 'post' | 'handle';

/** Tells whether names exist, and what to say of one that does not. */
export type NameValidator = (kind: NameKind, name: string) => Finding | undefined;

function referenceFix(kind: NameKind, name: string, candidates: readonly string[]): string {
  const near = suggest(name, candidates);
  if (kind !== 'handle') {
    return near
      ? `Write ${near}`
      : `Use the end of the address of its page, ${kind === 'post' ? '/blog/' : `/${kind}s/`}….`;
  }
  if (kind === 'handle' && isPlaceholder(name)) {
    return 'Write the name of the account on GitHub, such as lwasser.';
  }
  // The two lines can be pasted as they are.
  const add = `add to content/data/authors.yml:\n${name.toLowerCase()}:\n  name: ${placeholders.person}`;
  return near ? `Write ${near}, or ${add}` : `To make the name known, ${add}`;
}

/** Creates a validator of names. Handles are compared without regard to case. */
export function createValidator(known: KnownNames): NameValidator {
  const names: Record<NameKind, ReadonlyMap<string, string>> = {
    package: new Map(known.packages.map((name) => [name, name])),
    event: new Map(known.events.map((name) => [name, name])),
    post: new Map(known.posts.map((name) => [name, name])),
    handle: new Map(known.handles.map((name) => [name.toLowerCase(), name])),
  };
  return (kind, name) => {
    const candidates = names[kind];
    if (candidates.has(kind === 'handle' ? name.toLowerCase() : name)) return undefined;
    return {
      // A folder without a single one of them is being set up, or holds a part of a site.
      severity: candidates.size === 0 ? 'warning' : 'error',
      message: `"${name}" is not a known ${kind === 'handle' ? 'person or team' : kind}`,
      fix: referenceFix(kind, name, [...candidates.values()]),
    };
  };
}

/** A translation says which language it is in. */
function checkLanguage(document: CheckedDocument): Problem[] {
  const { kind, valid, invalid } = document;
  if (kind !== 'post' || !valid.translationOf || valid.lang || invalid.has('lang')) return [];
  const finding = error(
    "is set, but the post doesn't say its language",
    'Add the code of its language, as in lang: es',
  );
  return [{ ...atField(document, ['translationOf']), rule: 'reference', ...finding }];
}

/** Handles and slugs that the front matter of documents names must exist. */
export function checkReferences(
  documents: readonly CheckedDocument[],
  known: KnownNames,
): Problem[] {
  const validate = createValidator(known);
  return documents.flatMap((document): Problem[] => {
    const { kind, valid, source } = document;
    if (kind === 'page') return [];
    const problem = (path: Path, kind: NameKind, name: string | undefined): Problem[] => {
      const issue = name === undefined ? undefined : validate(kind, name);
      if (!issue) return [];
      return [{ ...atField(document, path), rule: 'reference', ...issue }];
    };
    const people = (field: string, handles: ReadonlyArray<string | undefined> = []): Problem[] =>
      handles
        .flatMap((handle, index) => problem([field, index], 'handle', handle))
        // Authors are known before the first post is published.
        .map((issue) => ({ ...issue, severity: 'error' }));
    // An item that is no handle at all hides none of the others.
    const handlesOf = (field: 'authors' | 'speakers', read: readonly string[] | undefined) => {
      const items = (source.frontMatter.data as Record<string, unknown> | undefined)?.[field];
      if (!document.invalid.has(field) || !Array.isArray(items)) return read;
      return items.map((item) => (handleSchema.safeParse(item).success ? String(item) : undefined));
    };
    if (kind === 'event') return people('speakers', handlesOf('speakers', valid.speakers));
    if (kind === 'package note') return problem(['package'], 'package', valid.package);
    return [
      ...people('authors', handlesOf('authors', valid.authors)),
      ...problem(['event'], 'event', valid.event),
      ...problem(['package'], 'package', valid.package),
      ...problem(['translationOf'], 'post', valid.translationOf),
      ...checkLanguage(document),
    ];
  });
}
