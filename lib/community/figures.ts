import { peopleByRole } from '../metrics/load';
import { getPackages } from '../packages';
import { getPeople } from '../people';

/** A count, what it counts, and where that is listed. */
export interface Figure {
  value: number;
  label: string;
  href: string;
}

/** Counts packages, reviewers, contributors, and JOSS papers. */
export function communityFigures(): Figure[] {
  const packages = getPackages();
  return [
    { value: packages.length, label: 'packages accepted', href: '/packages' },
    { value: peopleByRole(packages).reviewed, label: 'reviewers', href: '/people?role=reviewed' },
    { value: getPeople().length, label: 'contributors', href: '/people' },
    {
      value: packages.filter(({ joss }) => joss).length,
      label: 'also published in JOSS',
      href: '/packages?publication=joss',
    },
  ];
}
