import { formatDate } from '@/lib/dates/format';
import type { MetricSource } from '@/lib/metrics/tables';
import { yearlyFigures } from '@/lib/metrics/yearly';

/** The year that the data covers in part, and the note that says so where a chart shows it. */
export function partialYear({ packages, asOf }: MetricSource): {
  isPartial: (year: string) => boolean;
  note: string;
} {
  const current = asOf?.slice(0, 4);
  const isShown = yearlyFigures(packages).some(({ year }) => year === current);
  return {
    isPartial: (year) => year === current,
    note: asOf && isShown ? `*\u00a0${current} until ${formatDate(asOf)}.` : '',
  };
}
