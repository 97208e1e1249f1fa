import { lastMedian, openSubmissions } from './findings';
import { waitingForEditor } from './queue';
import type { MetricSource } from './tables';

/** The numbers that the metrics page starts with, each linked to its chart. */
export function metricFigures(source: MetricSource) {
  const last = lastMedian(source);
  return [
    { value: source.packages.length, label: 'packages accepted', href: '#accepted' },
    ...(last
      ? [
          {
            value: last.median,
            label: `days or less for half of the reviews that ended in ${last.year}`,
            href: '#review-days',
          },
        ]
      : []),
    { value: openSubmissions(source).length, label: 'open submissions', href: '#stages' },
    {
      value: waitingForEditor(source.reviews, source.asOf).length,
      label: 'waiting for an editor',
      href: '#waiting',
    },
  ];
}
