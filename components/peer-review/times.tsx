import { formatNumber } from '@/lib/counted';
import type { Quartiles } from '@/lib/metrics/review-times';

/** The quartiles of the time in review, in days. */
export function ReviewTimes({ times }: { times?: Quartiles }) {
  if (!times) return <p>No review has both dates yet.</p>;
  const numbers = [
    { value: times.lower, label: 'days or less for 1 in 4 packages' },
    { value: times.median, label: 'days or less for half of the packages' },
    { value: times.upper, label: 'days or less for 3 in 4 packages' },
  ];
  return (
    <>
      <ul className="grid gap-x-8 gap-y-5 sm:grid-cols-3">
        {numbers.map(({ value, label }) => (
          <li key={label}>
            <span className="block font-display text-4xl font-semibold text-brand tabular-nums">
              {formatNumber(value)}
            </span>
            {label}
          </li>
        ))}
      </ul>
      <p className="mt-5 max-w-text text-ink-soft">
        From submission to acceptance, over {times.count} packages. Authors, reviewers, and editors
        are volunteers, so vacations, teaching, and life are part of these numbers.
      </p>
    </>
  );
}
