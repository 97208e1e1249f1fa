import { readData } from '../content/data';
import type { Package } from './types';

/**
 * A package with what was last known of its repository where its own entry no longer says it.
 * @param item as read from packages.yml
 */
export function withLastKnown(item: Package): Package {
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
