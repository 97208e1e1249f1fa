import { groupBy } from '../group';
import { peopleIn, type Role, roles } from '../packages/roles';
import type { Package } from '../packages/types';

/** How often each person played a part, by handle, or by name where no handle is known. */
function tallyOf(packages: readonly Package[], role: Role): Map<string, number> {
  const tally = new Map<string, number>();
  for (const item of packages) {
    const keys = peopleIn(item, role).map(({ handle, name }) =>
      (handle ?? name ?? '').toLowerCase(),
    );
    for (const key of new Set(keys)) tally.set(key, (tally.get(key) ?? 0) + 1);
  }
  return tally;
}

/** How many people did one review, two, and so on up to the most; numbers without anyone stay. */
export function loadOf(packages: readonly Package[], role: Role) {
  const counts = groupBy(tallyOf(packages, role).values(), (reviews) => reviews);
  return Array.from({ length: Math.max(0, ...counts.keys()) }, (_, index) => ({
    reviews: index + 1,
    people: counts.get(index + 1)?.length ?? 0,
  }));
}

export function peopleByRole(packages: readonly Package[]): Record<Role, number> {
  return Object.fromEntries(roles.map((role) => [role, tallyOf(packages, role).size])) as Record<
    Role,
    number
  >;
}
