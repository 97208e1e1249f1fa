import { type Count, packagesByCategory } from '../packages/statistics';
import type { Package } from '../packages/types';
import type { Review } from '../reviews';
import { loadOf } from './load';
import { openByStage, reviewFunnel, waitingForEditor } from './queue';
import { finishedReviews } from './review-times';
import { yearlyFigures } from './yearly';

export interface MetricTable {
  id: string;
  columns: readonly string[];
  rows: ReadonlyArray<ReadonlyArray<string | number>>;
}

export interface MetricSource {
  packages: readonly Package[];
  reviews: readonly Review[];
  /** The day of the data. */
  asOf?: string;
}

/** Every table of the metrics page, in its order; each is a CSV file as well. */
export function metricTables({ packages, reviews, asOf }: MetricSource) {
  const years = yearlyFigures(packages);
  const counts = (id: string, columns: string[], list: readonly Count[]): MetricTable => ({
    id,
    columns,
    rows: list.map(({ label, value }) => [label, value]),
  });
  const load = (id: string, role: 'edited' | 'reviewed'): MetricTable => ({
    id,
    columns: ['Reviews', 'People'],
    rows: loadOf(packages, role).map(({ reviews: count, people }) => [count, people]),
  });
  return {
    accepted: {
      id: 'accepted',
      columns: ['Year', 'Accepted', 'Total'],
      rows: years.map(({ year, accepted, total }) => [year, accepted, total]),
    },
    days: {
      id: 'review-days',
      columns: ['Package', 'Accepted', 'Days in review'],
      rows: finishedReviews(packages).map(({ name, accepted, days }) => [name, accepted, days]),
    },
    funnel: counts('funnel', ['Step', 'Packages'], reviewFunnel(reviews, packages)),
    stages: counts('stages', ['Stage', 'Open submissions'], openByStage(reviews)),
    waiting: counts(
      'waiting',
      ['Package', 'Days since submission'],
      waitingForEditor(reviews, asOf),
    ),
    categories: counts('categories', ['Category', 'Packages'], packagesByCategory(packages)),
    shares: {
      id: 'shares',
      columns: ['Year', 'Accepted', 'With a JOSS paper', 'With a partner community'],
      rows: years.map(({ year, accepted, joss, partner }) => [year, accepted, joss, partner]),
    },
    editors: load('editors', 'edited'),
    reviewers: load('reviewers', 'reviewed'),
  } satisfies Record<string, MetricTable>;
}
