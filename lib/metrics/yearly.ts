import { acceptedByYear } from '../packages/statistics';
import type { Package } from '../packages/types';

export interface YearFigures {
  year: string;
  accepted: number;
  /** All acceptances up to the end of the year. */
  total: number;
  joss: number;
  partner: number;
}

/** Acceptances year by year, from the first to the last: how many, with JOSS, with a partner. */
export function yearlyFigures(packages: readonly Package[]): YearFigures[] {
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
