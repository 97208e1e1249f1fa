import type { catalogFigureNames } from '../mdx/registry';
import type { Package } from '../packages/types';
import { peopleByRole } from './load';
import { reviewTimes } from './review-times';

export type CatalogFigureName = (typeof catalogFigureNames)[number];

const counters: Record<CatalogFigureName, (packages: readonly Package[]) => number> = {
  accepted: (packages) => packages.length,
  archived: (packages) => packages.filter(({ archive }) => archive).length,
  joss: (packages) => packages.filter(({ joss }) => joss).length,
  reviewers: (packages) => peopleByRole(packages).reviewed,
  editors: (packages) => peopleByRole(packages).edited,
  'median-days': (packages) => reviewTimes(packages).all?.median ?? 0,
  astropy: (packages) => packages.filter(({ partners }) => partners.includes('astropy')).length,
};

/** @returns the figure: packages, people, or the median of days from submission to acceptance */
export function catalogFigure(name: CatalogFigureName, packages: readonly Package[]): number {
  return counters[name](packages);
}
