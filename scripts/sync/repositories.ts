import { stringify } from 'yaml';
import { type Data, dataSchemas } from '@/lib/content/schema/data';
import { readYaml } from '@/lib/content/yaml';
import type { Package } from '@/lib/packages/types';

export type KnownRepositories = Data<'package-repositories'>;

const HEADER = `# What was last known of each repository, by the slug of the package, with the day on which it was
# known. \`npm run sync\` writes this file: figures that a new packages.yml no longer has stay here.
`;

/**
 * Reads `package-repositories.yml`.
 * @throws when it does not match its schema
 */
export function parseRepositories(text: string): KnownRepositories {
  return dataSchemas['package-repositories'].parse(readYaml(text).data ?? {});
}

/** Writes `package-repositories.yml`, one package a line. */
export function writeRepositories(known: KnownRepositories): string {
  const entries = Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${HEADER}${stringify(Object.fromEntries(entries), { lineWidth: 0 })}`;
}

/**
 * Takes the figures of a new packages.yml in, field by field; what it lacks stays with its last day.
 * @param packages the new packages, without figures of an older day
 * @param today the day as of which the new figures are, `YYYY-MM-DD`
 */
export function updateRepositories(
  known: KnownRepositories,
  packages: readonly Package[],
  today: string,
): KnownRepositories {
  const updated = { ...known };
  for (const { slug, documentation, figures } of packages) {
    const current = Object.entries({
      documentation,
      stars: figures.stars,
      forks: figures.forks,
      open_issues: figures.openIssues,
      contributors: figures.contributors,
      created: figures.created,
      last_commit: figures.lastCommit,
    }).filter(([, value]) => value !== undefined);
    if (current.length === 0) continue;
    const old = Object.hasOwn(known, slug) ? known[slug] : undefined;
    updated[slug] = { ...old, ...Object.fromEntries(current), as_of: today };
  }
  return updated;
}

/** The newest day that packages mention: the file does not say when it was made. */
export function newestDay(packages: readonly Package[]): string {
  const days = packages.flatMap(({ updated, figures }) => [updated, figures.lastCommit]);
  return days.reduce<string>((newest, day) => (day && day > newest ? day : newest), '1970-01-01');
}
