import { packagesByCategory } from '../packages/statistics';
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
    funnel: {
      id: 'funnel',
      columns: ['Step', 'Packages'],
      rows: reviewFunnel(reviews).map(({ label, value }) => [label, value]),
    },
    stages: {
      id: 'stages',
      columns: ['Stage', 'Open submissions'],
      rows: openByStage(reviews).map(({ label, value }) => [label, value]),
    },
    waiting: {
      id: 'waiting',
      columns: ['Package', 'Days since submission'],
      rows: waitingForEditor(reviews, asOf).map(({ label, value }) => [label, value]),
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
