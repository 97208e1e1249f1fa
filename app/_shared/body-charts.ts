import { medianReviewDaysByYear, reviewLengths } from '@/lib/metrics/review-lengths';
import { getPackages } from '@/lib/packages';
import { acceptedByYear, type Count, packagesByCategory } from '@/lib/packages/statistics';

/** A chart that bodies can name, without its figures. */
interface BodyChart {
  title: string;
  unit: string;
  count: (packages: ReturnType<typeof getPackages>) => Count[];
}

const charts = {
  'packages-by-year': {
    title: 'Packages accepted in each year',
    unit: 'Packages',
    count: acceptedByYear,
  },
  categories: {
    title: 'Packages in each category',
    unit: 'Packages',
    count: packagesByCategory,
  },
  'review-days-by-year': {
    title: 'Median days in review, by year of acceptance',
    unit: 'Days',
    count: medianReviewDaysByYear,
  },
  'review-lengths': {
    title: 'How long reviews took',
    unit: 'Packages',
    count: reviewLengths,
  },
} satisfies Record<string, BodyChart>;

export type ChartName = keyof typeof charts;

export function bodyChart(name: ChartName) {
  const { title, unit, count } = charts[name];
  return { title, unit, bars: count(getPackages()) };
}
