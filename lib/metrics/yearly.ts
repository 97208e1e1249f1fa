import { acceptedByYear } from '../packages/statistics';
import type { Package } from '../packages/types';

/** Acceptances year by year, from the first to the last: how many, with JOSS, with a partner. */
export function yearlyFigures(packages: readonly Package[]) {
  let total = 0;
  return acceptedByYear(packages).map(({ label: year, value: accepted }) => {
    const members = packages.filter((item) => item.accepted?.startsWith(`${year}-`));
    total += accepted;
    return {
      year,
      accepted,
      total,
      joss: members.filter(({ joss }) => joss).length,
      partner: members.filter(({ partners }) => partners.length > 0).length,
    };
  });
}
