import { capitalized } from '../capitalized';
import { getPackages } from '../packages';
import { emptyWorks, type Role, roles, type Works, worksByHandle } from '../packages/roles';
import type { Package } from '../packages/types';
import { getPeople } from '../people';
import { groupLabel } from '../people/labels';
import { groups, type Person } from '../people/types';

let index: { packages: ReturnType<typeof getPackages>; works: Map<string, Works> } | undefined;

/** What somebody did for packages, newest first, by handle without regard to case. */
export function worksOf(handle: string): Works {
  const packages = getPackages();
  if (index?.packages !== packages) index = { packages, works: worksByHandle(packages) };
  return index.works.get(handle.toLowerCase()) ?? emptyWorks();
}

/** The packages for which somebody plays one of some parts, each once, newest first. */
export function worksInParts(handle: string, parts: readonly Role[]) {
  const works = worksOf(handle);
  return getPackages()
    .map((item) => ({ item, parts: parts.filter((part) => works[part].includes(item)) }))
    .filter((work) => work.parts.length > 0);
}

/** What people can be filtered by: their group, and the parts they play for packages. */
export function rolesOf({ handle, group }: Pick<Person, 'handle' | 'group'>): string[] {
  const works = worksOf(handle);
  const parts: string[] = roles.filter((role) => works[role].length > 0);
  return group === 'contributor' ? parts : [group, ...parts];
}

const PART_LABELS: Record<Role, string> = {
  submitted: 'submitted',
  maintains: 'maintains',
  reviewed: 'reviewed',
  edited: 'edited',
  led: 'led as editor in chief',
};

/** The parts somebody plays for a package, in words, for example "Submitted and maintains". */
export function partsLabel(parts: readonly Role[], { active }: Pick<Package, 'active'>): string {
  const words = parts.map((role) =>
    role === 'maintains' && !active ? 'maintained' : PART_LABELS[role],
  );
  const text = new Intl.ListFormat('en-US').format(words);
  return capitalized(text);
}

/** Works of somebody with the same part, and what else they did for each, in words. */
export interface WorkGroup {
  /** The part, where there are several groups. */
  title?: string;
  works: Array<{ item: Package; note?: string }>;
}

/**
 * Somebody's works in groups of parts, each package once, in the first group that fits, newest first.
 * Groups without works are left out.
 */
export function worksInGroups(handle: string, groups: ReadonlyArray<readonly Role[]>): WorkGroup[] {
  const works = worksInParts(handle, groups.flat());
  const filled = groups
    .map((parts) => ({ parts, own: works.filter((work) => parts.includes(work.parts[0] as Role)) }))
    .filter(({ own }) => own.length > 0);
  if (filled.length < 2) {
    const noted = works.map(({ item, parts }) => ({ item, note: partsLabel(parts, item) }));
    return filled.map(() => ({ works: noted }));
  }
  return filled.map(({ parts, own }) => ({
    title: partsLabel(parts, { active: true }),
    works: own.map(({ item, parts: [, ...others] }) => ({
      item,
      note: others.length > 0 ? `Also ${partsLabel(others, item).toLowerCase()}` : undefined,
    })),
  }));
}

const FILTER_LABELS: Record<Role, string> = {
  submitted: 'Authors of packages',
  maintains: 'Maintainers',
  reviewed: 'Reviewers',
  edited: 'Editors of a review',
  led: 'Editors in chief of a review',
};

/** The roles that people can be narrowed to, each with how many play it; unused ones are left out. */
export function roleChoices(): Array<{ value: string; label: string; count: number }> {
  const tally = new Map<string, number>();
  for (const role of getPeople().flatMap(rolesOf)) tally.set(role, (tally.get(role) ?? 0) + 1);
  const labeled = [
    ...groups
      .filter((group) => group !== 'contributor')
      .map((value) => ({ value, label: groupLabel(value) })),
    ...roles.map((value) => ({ value, label: FILTER_LABELS[value] })),
  ];
  return labeled
    .map((choice) => ({ ...choice, count: tally.get(choice.value) ?? 0 }))
    .filter(({ count }) => count > 0);
}
