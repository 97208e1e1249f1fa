import type { Count } from '../packages/statistics';
import type { Package } from '../packages/types';
import { finishedReviews, reviewTimes } from './review-times';

const DAYS = [
  { label: 'Up to 3 months', most: 91 },
  { label: '3 to 6 months', most: 182 },
  { label: '6 to 9 months', most: 273 },
  { label: '9 to 12 months', most: 365 },
  { label: 'Over a year', most: Number.POSITIVE_INFINITY },
] as const;

/** The median of the days in review, by year of acceptance; years without any are left out. */
export function medianReviewDaysByYear(packages: readonly Package[]): Count[] {
  return reviewTimes(packages).byYear.map(({ year, median }) => ({ label: year, value: median }));
}

/** How many reviews took how long, in five spans from short to long. */
export function reviewLengths(packages: readonly Package[]): Count[] {
  const days = finishedReviews(packages).map((review) => review.days);
  return DAYS.map(({ label, most }, index) => ({
    label,
    value: days.filter((value) => value <= most && value > (DAYS[index - 1]?.most ?? -1)).length,
  }));
}
