import { CalendarDate } from '@/components/ui/calendar-date';
import { Credits } from '@/components/ui/credits';
import type { Credit } from '@/lib/people';
import type { RecordStep } from '@/lib/reviews/record';
import type { RecordSpan } from '@/lib/reviews/spans';
import { RecordBar } from './record-bar';

/** The whole record of a review: its steps, its people, and how long it took, to scale. */
export function ReviewTimeline({
  steps,
  spans,
  issue,
  usual,
}: {
  steps: ReadonlyArray<Omit<RecordStep, 'people'> & { people?: readonly Credit[] }>;
  spans: readonly RecordSpan[];
  issue?: string;
  /** The median of all reviews in days, and the newest day of the data. */
  usual?: { days: number; asOf?: string };
}) {
  return (
    <section aria-labelledby="review">
      <h2 id="review" className="text-2xl">
        Review history
      </h2>
      <RecordBar spans={spans} median={usual?.days} />
      <ol className="mt-5">
        {steps.map(({ title, date, people = [], detail, href, items = [] }) => (
          <li
            key={title}
            className="relative ml-2 pb-5 pl-6.75 before:absolute before:top-5 before:-bottom-1 before:left-0 before:border-l-3 before:border-rose last:pb-0 last:before:hidden"
          >
            <span
              aria-hidden="true"
              className="absolute top-1 -left-[0.4rem] size-4 rounded-full border-3 border-rose bg-paper"
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
            {items.length > 0 && (
              <ul className="ml-5 list-disc">
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
            {detail && (
              <p className="break-words text-ink-soft">
                {href ? <a href={href}>{detail}</a> : detail}
              </p>
            )}
          </li>
        ))}
      </ol>
      {usual && (
        <p className="mt-5 text-ink-soft">
          Half of all accepted packages were in review for {usual.days} days or less
          {usual.asOf && (
            <>
              , as of <CalendarDate date={usual.asOf} />
            </>
          )}
          . See <a href="/peer-review/metrics">peer review by the numbers</a>.
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
