import { quantileSorted } from 'd3-array';
import { groupBy } from '../group';
import { daysInReview } from '../packages/review';
import type { Package } from '../packages/types';

/** How long reviews took, in days. Quartiles are interpolated between the two nearest reviews. */
export interface Quartiles {
  count: number;
  shortest: number;
  lower: number;
  median: number;
  upper: number;
  longest: number;
}

/** The times of all reviews, and of those that ended in each year. */
export interface ReviewTimes {
  all?: Quartiles;
  byYear: Array<Quartiles & { year: string }>;
}

function quartiles(days: readonly number[]): Quartiles | undefined {
  if (days.length === 0) return undefined;
  const sorted = [...days].sort((a, b) => a - b);
  const at = (part: number) => Math.round(quantileSorted(sorted, part) ?? 0);
  return {
    count: sorted.length,
    shortest: at(0),
    lower: at(0.25),
    median: at(0.5),
    upper: at(0.75),
    longest: at(1),
  };
}

/** Days from submission to acceptance. Reviews of which a date is missing are left out. */
export function reviewTimes(packages: readonly Package[]): ReviewTimes {
  const reviews = packages.flatMap((item) => {
    const days = daysInReview(item);
    return days === undefined || !item.accepted ? [] : [{ days, year: item.accepted.slice(0, 4) }];
  });
  const byYear = [...groupBy(reviews, ({ year }) => year)]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([year, members]) => {
      const found = quartiles(members.map(({ days }) => days));
      return found ? [{ year, ...found }] : [];
    });
  return { all: quartiles(reviews.map(({ days }) => days)), byYear };
}

export interface ReviewDot {
  name: string;
  year: string;
  value: number;
}

/** The days in review of each package that has both dates. */
export function reviewDots(packages: readonly Package[]): ReviewDot[] {
  return packages.flatMap((item) => {
    const value = daysInReview(item);
    return value === undefined || !item.accepted
      ? []
      : [{ name: item.name, year: item.accepted.slice(0, 4), value }];
  });
}
