import { readYaml } from '../../content/yaml';
import { isEntry } from '../../data/loose';
import type { ContentFile } from '../../files';
import type { Problem } from '../../problem';
import { didYouMean } from '../../suggest';

const FILE = 'data/package-topics.yml';

/**
 * Packages without an entry in `package-topics.yml`, and entries of packages that are not accepted.
 * Both are warnings: the weekly sync adds packages before anyone can describe them.
 * @param slugs the accepted packages
 */
export function checkPackageTopics(
  files: readonly ContentFile[],
  slugs: readonly string[],
): Problem[] {
  const text = files.find(({ file }) => file === FILE)?.text;
  if (text === undefined || slugs.length === 0) return [];
  const source = readYaml(text);
  const entries = isEntry(source.data) ? source.data.packages : undefined;
  if (!isEntry(entries)) return [];
  const base = { file: FILE, rule: 'package-topics', severity: 'warning' } as const;
  const missing = slugs
    .filter((slug) => !Object.hasOwn(entries, slug))
    .map((slug) => ({
      ...base,
      ...source.locateKey([], 'packages'),
      field: 'packages',
      message: `has no entry for the package "${slug}"`,
      fix: `Say what it is used for: ${slug}: { domains: [biology], tasks: [bird song] }`,
    }));
  const unknown = Object.keys(entries)
    .filter((slug) => !slugs.includes(slug))
    .map((slug) => ({
      ...base,
      ...source.locateKey(['packages'], slug),
      field: `packages.${slug}`,
      message: 'is not the slug of an accepted package',
      fix: `Rename or remove the entry.${didYouMean(slug, slugs)}`,
    }));
  return [...missing, ...unknown];
}
