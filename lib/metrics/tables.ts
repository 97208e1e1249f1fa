import { packagesByCategory } from '../packages/statistics';
import type { Package } from '../packages/types';
import { loadOf } from './load';
import { reviewTimes } from './review-times';
import { yearlyFigures } from './yearly';

/** The figures behind a chart. */
export interface MetricTable {
  id: string;
  columns: readonly string[];
  rows: ReadonlyArray<ReadonlyArray<string | number>>;
}

/** Every table of the metrics page, in its order; each is a CSV file as well. */
export function metricTables(packages: readonly Package[]) {
  const years = yearlyFigures(packages);
  const { all, byYear } = reviewTimes(packages);
  const times = [...byYear, ...(all ? [{ year: 'All', ...all }] : [])];
  const load = (id: string, role: 'edited' | 'reviewed'): MetricTable => ({
    id,
    columns: ['Reviews', 'People'],
    rows: loadOf(packages, role).map(({ reviews, people }) => [reviews, people]),
  });
  return {
    accepted: {
      id: 'accepted',
      columns: ['Year', 'Accepted', 'In total'],
      rows: years.map(({ year, accepted, total }) => [year, accepted, total]),
    },
    times: {
      id: 'review-times',
      columns: [
        'Year',
        'Reviews',
        'Shortest',
        'Lower quartile',
        'Median',
        'Upper quartile',
        'Longest',
      ],
      rows: times.map((q) => [q.year, q.count, q.shortest, q.lower, q.median, q.upper, q.longest]),
    },
    categories: {
      id: 'categories',
      columns: ['Category', 'Packages'],
      rows: packagesByCategory(packages).map(({ label, value }) => [label, value]),
    },
    shares: {
      id: 'shares',
      columns: ['Year', 'Accepted', 'With a JOSS paper', 'With a partner community'],
      rows: years.map(({ year, accepted, joss, partner }) => [year, accepted, joss, partner]),
    },
    editors: load('editors', 'edited'),
    reviewers: load('reviewers', 'reviewed'),
  } satisfies Record<string, MetricTable>;
}
