import { getFiguresDate, getPackages } from '../packages';
import { getReviewRecord } from '../reviews';
import type { MetricSource } from './tables';

export function getMetricSource(): MetricSource {
  const { reviews, asOf } = getReviewRecord();
  return { packages: getPackages(), reviews, asOf: asOf ?? getFiguresDate() };
}
