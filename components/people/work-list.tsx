import { CalendarDate } from '@/components/ui/calendar-date';
import { Label } from '@/components/ui/label';
import type { Package } from '@/lib/packages/types';

const printedAddress = "print:after:content-['_('_attr(href)_')']";

/** The version, days, and issue of a review, as they go into a CV. */
function ReviewFacts({ item }: { item: Package }) {
  const { versionAccepted, submitted, accepted, reviewIssue } = item;
  return (
    <p className="mt-2 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm text-ink-soft print:mt-1">
      {versionAccepted && (
        <span className="hidden print:inline">Version {versionAccepted.label}</span>
      )}
      {submitted && (
        <span>
          Submitted <CalendarDate date={submitted} format="short" />
        </span>
      )}
      {accepted && (
        <span>
          Accepted <CalendarDate date={accepted} format="short" />
        </span>
      )}
      {reviewIssue && (
        <a href={reviewIssue} className={`min-h-6 ${printedAddress}`}>
          Public review<span className="sr-only"> of {item.name}</span>
        </a>
      )}
    </p>
  );
}

/** Packages that somebody played a part for, with dates and links of their reviews. */
export function WorkList({
  id,
  title,
  works,
}: {
  id: string;
  title: string;
  /** Each package with the part, in words. */
  works: ReadonlyArray<{ item: Package; part: string }>;
}) {
  if (works.length === 0) return null;
  return (
    <section aria-labelledby={id} className="print:mt-5">
      <h2 id={id} className="text-2xl">
        {title}{' '}
        <span className="font-text text-lg font-normal text-ink-soft tabular-nums">
          {works.length}
        </span>
      </h2>
      <ul className="mt-3 grid gap-x-12 gap-y-7 md:has-[>:nth-child(2)]:grid-cols-2 print:block">
        {works.map(({ item, part }) => (
          <li key={item.slug} className="min-w-0 break-inside-avoid print:mb-2">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <a href={`/packages/${item.slug}`} className="text-lg font-bold text-brand">
                {item.name}
              </a>{' '}
              <span className="text-sm text-ink-soft">{part}</span>{' '}
              {!item.active && (
                <Label tone="straw">{item.archived ? 'Archived' : 'Inactive'}</Label>
              )}
            </p>
            {/* Who searches for what a package does looks for the package. */}
            <p className="mt-1 max-w-text text-ink-soft print:hidden">{item.description}</p>
            <ReviewFacts item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}
