import type { YamlSource } from '../../content/yaml';
import { isEntry } from '../../data/loose';
import type { ContentFile } from '../../files';
import { type Finding, type Problem, warning } from '../../problem';
import type { Review } from '../../reviews';
import { didYouMean } from '../../suggest';
import { yamlOf } from '../data-file';

/** What a part of the file should have entries of, and what to say of the others. */
interface Part {
  field: 'packages' | 'submissions';
  keys: readonly string[];
  missing: (key: string) => Finding;
  unknown: (key: string) => Finding;
}

function checkPart(source: YamlSource, { field, keys, missing, unknown }: Part): Problem[] {
  const entries = (isEntry(source.data) ? source.data[field] : undefined) ?? {};
  if (!isEntry(entries) || keys.length === 0) return [];
  const base = { file: 'data/package-topics.yml', rule: 'package-topics' };
  const absent = keys.filter((key) => !Object.hasOwn(entries, key));
  const others = Object.keys(entries).filter((key) => !keys.includes(key));
  return [
    ...absent.map((key) => ({
      ...base,
      ...source.locateKey([], field),
      field,
      ...missing(key),
    })),
    ...others.map((key) => ({
      ...base,
      ...source.locateKey([field], key),
      field: `${field}.${key}`,
      ...unknown(key),
    })),
  ];
}

/**
 * Packages and open submissions without an entry in `package-topics.yml`, and entries of others. All
 * are warnings: the weekly sync adds packages and submissions before anyone can describe them.
 * @param slugs the accepted packages
 * @param submissions the open submissions that the catalog doesn't describe
 */
export function checkPackageTopics(
  files: readonly ContentFile[],
  slugs: readonly string[],
  submissions: readonly Pick<Review, 'issue' | 'name'>[] = [],
): Problem[] {
  const source = yamlOf(files, 'package-topics.yml');
  if (!source) return [];
  const names = new Map(submissions.map(({ issue, name }) => [String(issue), name]));
  return [
    ...checkPart(source, {
      field: 'packages',
      keys: slugs,
      missing: (slug) =>
        warning(
          `has no entry for the package "${slug}"`,
          `Say what it is used for: ${slug}: { domains: [biology], tasks: [bird song] }`,
        ),
      unknown: (slug) =>
        warning(
          'is not the slug of an accepted package',
          `Rename or remove the entry.${didYouMean(slug, slugs)}`,
        ),
    }),
    ...checkPart(source, {
      field: 'submissions',
      keys: [...names.keys()],
      missing: (issue) =>
        warning(
          `has no entry for the submission ${issue} ("${names.get(issue)}")`,
          `Say what it does: ${issue}: { domains: [biology], description: Finds birds by their song. }`,
        ),
      unknown: () =>
        warning(
          'is not the issue of an open submission outside the catalog',
          'Remove the entry. What an accepted package is used for belongs under packages.',
        ),
    }),
  ];
}
