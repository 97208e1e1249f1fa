import { formatNumber } from '@/lib/dates/format';
import type { Quartiles } from '@/lib/metrics/review-times';

/** The middle half of all reviews in days, as numbers in a row. */
export function ReviewTimes({ times }: { times?: Quartiles }) {
  if (!times) return <p>No review has both of its dates yet.</p>;
  const numbers = [
    { value: times.lower, label: 'days or less for the quickest quarter' },
    { value: times.median, label: 'days or less for half of them' },
    { value: times.upper, label: 'days or less for three quarters' },
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
        Counted from submission to acceptance over {times.count} packages. Everyone in a review
        gives time of their own, so holidays, teaching and life come in between.
      </p>
    </>
  );
}
