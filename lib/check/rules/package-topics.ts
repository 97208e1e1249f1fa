import { readYaml, type YamlSource } from '../../content/yaml';
import { isEntry } from '../../data/loose';
import type { ContentFile } from '../../files';
import type { Problem } from '../../problem';
import type { Review } from '../../reviews';
import { didYouMean } from '../../suggest';

const FILE = 'data/package-topics.yml';

const base = { file: FILE, rule: 'package-topics', severity: 'warning' } as const;

/** What a part of the file should have entries of, and what to do about others. */
interface Part {
  field: 'packages' | 'submissions';
  keys: readonly string[];
  missing: (key: string) => Pick<Problem, 'message' | 'fix'>;
  unknown: (key: string) => Pick<Problem, 'message' | 'fix'>;
}

function checkPart(source: YamlSource, { field, keys, missing, unknown }: Part): Problem[] {
  const entries = (isEntry(source.data) ? source.data[field] : undefined) ?? {};
  if (!isEntry(entries) || keys.length === 0) return [];
  return [
    ...keys
      .filter((key) => !Object.hasOwn(entries, key))
      .map((key) => ({ ...base, ...source.locateKey([], field), field, ...missing(key) })),
    ...Object.keys(entries)
      .filter((key) => !keys.includes(key))
      .map((key) => ({
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
  const text = files.find(({ file }) => file === FILE)?.text;
  if (text === undefined) return [];
  const source = readYaml(text);
  const names = new Map(submissions.map(({ issue, name }) => [String(issue), name]));
  return [
    ...checkPart(source, {
      field: 'packages',
      keys: slugs,
      missing: (slug) => ({
        message: `has no entry for the package "${slug}"`,
        fix: `Say what it is used for: ${slug}: { domains: [biology], tasks: [bird song] }`,
      }),
      unknown: (slug) => ({
        message: 'is not the slug of an accepted package',
        fix: `Rename or remove the entry.${didYouMean(slug, slugs)}`,
      }),
    }),
    ...checkPart(source, {
      field: 'submissions',
      keys: [...names.keys()],
      missing: (issue) => ({
        message: `has no entry for the submission ${issue} ("${names.get(issue)}")`,
        fix: `Say what it does: ${issue}: { domains: [biology], description: Finds birds by their song. }`,
      }),
      unknown: () => ({
        message: 'is not the issue of an open submission outside the catalog',
        fix: 'Remove the entry. What an accepted package is used for belongs under packages.',
      }),
    }),
  ];
}
