import { CalendarDate } from '@/components/ui/calendar-date';
import type { ReviewStep } from '@/lib/packages/review';

/** When a package was submitted and accepted, as stations on a line, and how long that is usual. */
export function ReviewTimeline({
  steps,
  issue,
  usualDays,
}: {
  steps: readonly ReviewStep[];
  issue?: string;
  usualDays?: number;
}) {
  return (
    <section aria-labelledby="review">
      <h2 id="review" className="text-2xl">
        Its review
      </h2>
      <ol className="mt-5 grid gap-0 sm:flex">
        {steps.map(({ title, date, detail, href }) => (
          <li
            key={title}
            className="relative ml-2 border-l-3 border-rose pb-6 pl-6 last:pb-0 sm:ml-0 sm:flex-1 sm:border-t-3 sm:border-l-0 sm:pt-5 sm:pb-0 sm:pl-0 sm:last:border-transparent"
          >
            <span
              aria-hidden="true"
              className="absolute top-0.5 -left-[0.7rem] size-5 rounded-full border-3 border-rose bg-paper sm:-top-[0.7rem] sm:left-0"
            />
            <p className="font-display text-lg font-semibold">{title}</p>
            {date && (
              <p>
                <CalendarDate date={date} />
              </p>
            )}
            {detail && (
              <p className="pr-4 break-words text-ink-soft">
                {href ? <a href={href}>{detail}</a> : detail}
              </p>
            )}
          </li>
        ))}
      </ol>
      {usualDays !== undefined && (
        <p className="mt-5 text-ink-soft">
          Half of all accepted packages were in review for {usualDays} days or less:{' '}
          <a href="/peer-review/metrics">peer review in figures</a>.
        </p>
      )}
      {issue && (
        <p className="mt-5">
          <a href={issue} className="font-bold text-brand">
            Read the whole review
          </a>
          , as it was held in public.
        </p>
      )}
    </section>
  );
}
