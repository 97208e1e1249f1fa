import { counted } from '@/lib/counted';
import type { RecordSpan } from '@/lib/reviews/spans';

const fillOf = ({ isReview }: RecordSpan): string =>
  isReview ? 'fill-chart' : 'fill-tint-rose stroke-rose';

/** The spans of a review as one bar, to scale, with the median of all reviews on the same scale. */
export function RecordBar({ spans, median }: { spans: readonly RecordSpan[]; median?: number }) {
  const review = spans.findIndex(({ isReview }) => isReview);
  const sum = (items: readonly RecordSpan[]) => items.reduce((total, span) => total + span.days, 0);
  if (review === -1 || sum(spans) === 0) return null;
  const mark = median === undefined ? undefined : sum(spans.slice(0, review)) + median;
  const scale = Math.max(sum(spans), mark ?? 0);
  const percent = (part: number): string => `${Math.round((part / scale) * 1000) / 10}%`;
  return (
    <figure className="mt-4">
      <svg aria-hidden="true" width="100%" height="26" className="overflow-visible">
        <rect y="4" width="100%" height="18" className="fill-sunken stroke-line" />
        {spans.map((span, index) => (
          <rect
            key={span.label}
            x={percent(sum(spans.slice(0, index)))}
            y="4"
            width={percent(span.days)}
            height="18"
            className={fillOf(span)}
          />
        ))}
        {mark !== undefined && (
          <rect
            x={percent(mark)}
            width="3"
            height="26"
            transform="translate(-3)"
            className="fill-ink"
          />
        )}
      </svg>
      <figcaption className="mt-1 flex flex-wrap gap-x-6 text-sm text-ink-soft">
        {spans.map((span) => (
          <span key={span.label} className="inline-flex items-center gap-2">
            <svg aria-hidden="true" width="10" height="10">
              <rect width="10" height="10" className={fillOf(span)} />
            </svg>
            {span.label}: {counted(span.days, 'day')}
          </span>
        ))}
        {median !== undefined && (
          <span className="inline-flex items-center gap-2">
            <svg aria-hidden="true" width="3" height="14">
              <rect width="3" height="14" className="fill-ink" />
            </svg>
            Median: {counted(median, 'day')}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
