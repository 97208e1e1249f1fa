import { readData } from '../content/data';
import type { Package } from './types';

/** A package with the archive that its repository names, where its own entry has none. */
function withArchive(item: Package): Package {
  const facts = readData('package-facts');
  const doi = Object.hasOwn(facts, item.slug) ? facts[item.slug]?.archive_doi : undefined;
  return item.archive || !doi
    ? item
    : { ...item, archive: { href: `https://doi.org/${doi}`, doi } };
}

/**
 * A package with what was last known of its repository where its own entry doesn't say it.
 * @param entry as read from packages.yml
 */
export function withLastKnown(entry: Package): Package {
  const item = withArchive(entry);
  const repositories = readData('package-repositories');
  const known = Object.hasOwn(repositories, item.slug) ? repositories[item.slug] : undefined;
  if (!known) return item;
  const { figures } = item;
  return {
    ...item,
    documentation: item.documentation ?? known.documentation,
    figures: {
      stars: figures.stars ?? known.stars,
      forks: figures.forks ?? known.forks,
      openIssues: figures.openIssues ?? known.open_issues,
      contributors: figures.contributors ?? known.contributors,
      created: figures.created ?? known.created,
      lastCommit: figures.lastCommit ?? known.last_commit,
      asOf: known.as_of,
    },
  };
}
