import { isEntry } from '@/lib/data/loose';
import { normalizeOldPath, oldPathIssue } from '@/lib/old-path';
import type { Task } from '../task';
import { type Addresses, barePath, newPath } from './addresses';
import type { Source } from './read';

/** The new addresses that a document takes: a post with an event has a page for each. */
export function addressesTaken({ data }: Source, { role, slug }: Addresses): string[] {
  const own = newPath(role, slug);
  return role === 'post' && isEntry(data.event) ? [own, newPath('event', slug)] : [own];
}

/**
 * Takes away the old addresses that lead elsewhere now: those where another page stands, and
 * those that an earlier document has as well. Each is noted.
 */
export function freeOldAddresses(
  tasks: readonly Task[],
  isSitePage: (path: string) => boolean,
): void {
  const pages = new Set(
    tasks.flatMap(({ source, addresses }) => addressesTaken(source, addresses)),
  );
  const claimed = new Set<string>();
  for (const { source, addresses, notes } of tasks) {
    // Of the page itself, only the address in capitals is another one.
    const [own] = addressesTaken(source, addresses);
    addresses.aliases = addresses.aliases.filter((alias) => {
      const path = barePath(alias).toLowerCase();
      const issue = oldPathIssue(normalizeOldPath(alias));
      if (issue) notes.add('person', alias, `an old address that ${issue[0]}; it leads nowhere`);
      else if (pages.has(path) && (own !== path || path === barePath(alias)))
        notes.add('changed', alias, `${path} is another page now`);
      else if (isSitePage(alias))
        notes.add(
          'person',
          alias,
          `the new site has a page at ${path}: this cannot lead elsewhere`,
        );
      else if (claimed.has(path))
        notes.add('person', alias, 'an earlier file has this address, too');
      else {
        claimed.add(path);
        return true;
      }
      return false;
    });
  }
}
