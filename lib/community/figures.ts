import { getPackages } from '../packages';
import { getPeople } from '../people';

/** A figure of the community, counted from its data. */
export interface CommunityFigure {
  value: number;
  label: string;
  href: string;
}

/** How many packages, reviewers, contributors and JOSS papers the data counts today. */
export function communityFigures(): CommunityFigure[] {
  const packages = getPackages();
  const reviewers = new Set(
    packages.flatMap((item) =>
      item.reviewers.map(({ handle, name }) => (handle ?? name ?? '').toLowerCase()),
    ),
  );
  return [
    { value: packages.length, label: 'packages accepted', href: '/packages' },
    { value: reviewers.size, label: 'people who reviewed them', href: '/people' },
    { value: getPeople().length, label: 'contributors in all', href: '/people' },
    {
      value: packages.filter(({ joss }) => joss).length,
      label: 'also published in JOSS',
      href: '/packages',
    },
  ];
}
