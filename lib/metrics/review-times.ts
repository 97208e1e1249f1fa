import { quantileSorted } from 'd3-array';
import { groupBy } from '../group';
import { daysInReview } from '../packages/review';
import type { Package } from '../packages/types';

/** How long reviews took, in days. Quartiles are interpolated between the two nearest reviews. */
export interface Quartiles {
  count: number;
  lower: number;
  median: number;
  upper: number;
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
    lower: at(0.25),
    median: at(0.5),
    upper: at(0.75),
  };
}

/** The packages that have both dates, in their order. */
export function finishedReviews(packages: readonly Package[]) {
  return packages.flatMap(({ name, submitted, accepted }) => {
    const days = daysInReview({ submitted, accepted });
    return days === undefined || !accepted
      ? []
      : [{ name, accepted, year: accepted.slice(0, 4), days }];
  });
}

/** Days from submission to acceptance. Reviews of which a date is missing are left out. */
export function reviewTimes(packages: readonly Package[]): ReviewTimes {
  const reviews = finishedReviews(packages);
  const byYear = [...groupBy(reviews, ({ year }) => year)]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([year, members]) => {
      const found = quartiles(members.map(({ days }) => days));
      return found ? [{ year, ...found }] : [];
    });
  return { all: quartiles(reviews.map(({ days }) => days)), byYear };
}
