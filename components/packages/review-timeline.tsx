import { CalendarDate } from '@/components/ui/calendar-date';
import { type CreditItem, Credits } from '@/components/ui/credits';
import { formatNumber } from '@/lib/dates/format';

/** A step of a review, ready to be shown. */
export interface TimelineStep {
  title: string;
  date?: string;
  people?: readonly CreditItem[];
  detail?: string;
  href?: string;
}

const days = (count: number): string => (count === 1 ? '1 day' : `${formatNumber(count)} days`);

const FILLS = ['fill-chart', 'fill-tint-rose stroke-rose'] as const;

/** The spans of a review as one bar, to scale, with their lengths in words. */
function Spans({ spans }: { spans: ReadonlyArray<{ label: string; days: number }> }) {
  const total = spans.reduce((sum, span) => sum + span.days, 0);
  if (total === 0) return null;
  let start = 0;
  const percent = (part: number): string => `${Math.round((part / total) * 1000) / 10}%`;
  const bars = spans.map((span) => {
    const x = percent(start);
    start += span.days;
    return { ...span, x, width: percent(span.days) };
  });
  return (
    <figure className="mt-4">
      <svg aria-hidden="true" width="100%" height="18" className="rounded-sm">
        {bars.map(({ label, x, width }, index) => (
          <rect key={label} x={x} width={width} height="18" className={FILLS[index]} />
        ))}
      </svg>
      <figcaption className="mt-1 flex flex-wrap gap-x-6 text-sm text-ink-soft">
        {bars.map(({ label, days: length }, index) => (
          <span key={label} className="inline-flex items-center gap-2">
            <svg aria-hidden="true" width="10" height="10">
              <rect width="10" height="10" className={FILLS[index]} />
            </svg>
            {label}: {days(length)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** The whole record of a review: its steps, its people, and how long it took, to scale. */
export function ReviewTimeline({
  steps,
  spans,
  issue,
  usualDays,
}: {
  steps: readonly TimelineStep[];
  spans: ReadonlyArray<{ label: string; days: number }>;
  issue?: string;
  usualDays?: number;
}) {
  return (
    <section aria-labelledby="review">
      <h2 id="review" className="text-2xl">
        Review history
      </h2>
      <Spans spans={spans} />
      <ol className="mt-5">
        {steps.map(({ title, date, people = [], detail, href }) => (
          <li
            key={title}
            className="relative ml-2 border-l-3 border-rose pb-5 pl-6 last:border-transparent last:pb-0"
          >
            <span
              aria-hidden="true"
              className="absolute top-1 -left-[0.6rem] size-4 rounded-full border-3 border-rose bg-paper"
            />
            <p className="font-semibold">
              {title}
              {date && (
                <span className="font-normal">
                  {' '}
                  <CalendarDate date={date} />
                </span>
              )}
            </p>
            {people.length > 0 && (
              <p>
                <Credits people={people} />
              </p>
            )}
            {detail && (
              <p className="break-words text-ink-soft">
                {href ? <a href={href}>{detail}</a> : detail}
              </p>
            )}
          </li>
        ))}
      </ol>
      {usualDays !== undefined && (
        <p className="mt-5 text-ink-soft">
          Half of all accepted packages were in review for {usualDays} days or less. See{' '}
          <a href="/peer-review/metrics">peer review by the numbers</a>.
        </p>
      )}
      {issue && (
        <p className="mt-5">
          <a href={issue} className="font-bold text-brand">
            Read the full public review
          </a>
        </p>
      )}
    </section>
  );
}
