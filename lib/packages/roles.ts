import type { Package, PersonRef } from './types';

/** The parts people play for a package, in display order. */
export const roles = ['submitted', 'maintains', 'reviewed', 'edited', 'led'] as const;

export type Role = (typeof roles)[number];

const FIELDS = {
  submitted: 'authors',
  maintains: 'maintainers',
  reviewed: 'reviewers',
  edited: 'editors',
  led: 'editorsInChief',
} as const;

export const peopleIn = (item: Package, role: Role): readonly PersonRef[] => item[FIELDS[role]];

const key = (handle: string): string => handle.toLowerCase();

export type Works = Record<Role, Package[]>;

/**
 * Who did what, by GitHub handle in lower case.
 * @param packages in the order in which each list of works stands
 */
export function worksByHandle(packages: readonly Package[]): Map<string, Works> {
  const works = new Map<string, Works>();
  for (const item of packages) {
    for (const role of roles) {
      for (const { handle } of peopleIn(item, role)) {
        if (handle === undefined) continue;
        const own = works.get(key(handle)) ?? emptyWorks();
        works.set(key(handle), own);
        own[role].push(item);
      }
    }
  }
  return works;
}

/** The works of somebody who did nothing for any package yet. */
export function emptyWorks(): Works {
  return { submitted: [], maintains: [], reviewed: [], edited: [], led: [] };
}
