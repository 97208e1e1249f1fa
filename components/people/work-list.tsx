import { CalendarDate } from '@/components/ui/calendar-date';
import { Label } from '@/components/ui/label';
import type { WorkGroup } from '@/lib/community/roles';
import type { Package } from '@/lib/packages/types';

const printedAddress = "print:after:content-['_('_attr(href)_')']";

/** The review of a package; printed, with the version and days that go into a CV. */
function ReviewFacts({ item }: { item: Package }) {
  const { versionAccepted, submitted, accepted, reviewIssue } = item;
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 text-sm text-ink-soft md:justify-end print:mt-1">
      {versionAccepted && (
        <span className="hidden print:inline">Version {versionAccepted.label}</span>
      )}
      {submitted && (
        <span className="hidden print:inline">
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

function Row({ item, note }: WorkGroup['works'][number]) {
  return (
    <li className="grid min-w-0 break-inside-avoid items-baseline gap-x-8 gap-y-1 border-t border-line py-3 md:grid-cols-[13rem_minmax(0,1fr)_17rem] print:block">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <a href={`/packages/${item.slug}`} className="text-lg font-bold text-brand">
          {item.name}
        </a>{' '}
        {!item.active && (
          <Label tone={item.archived ? 'red' : 'straw'}>
            {item.archived ? 'Archived' : 'Inactive'}
          </Label>
        )}
        {note && <span className="text-sm text-ink-soft md:basis-full">{note}</span>}
      </p>
      {/* Who searches for what a package does looks for the package. */}
      <p className="text-ink-soft max-md:line-clamp-2 print:hidden">{item.description}</p>
      <ReviewFacts item={item} />
    </li>
  );
}

/** Packages that somebody played a part for, with dates and links of their reviews. */
export function WorkList({
  id,
  title,
  groups,
}: {
  id: string;
  title: string;
  groups: readonly WorkGroup[];
}) {
  const count = groups.flatMap(({ works }) => works).length;
  if (count === 0) return null;
  return (
    <section aria-labelledby={id} className="print:mt-5">
      <h2 id={id} className="text-2xl">
        {title}{' '}
        <span className="font-text text-lg font-normal text-ink-soft tabular-nums">{count}</span>
      </h2>
      {groups.map(({ title: name, works }) => (
        <div key={name ?? id} className={name ? 'mt-5' : 'mt-3'}>
          {name && <h3 className="mb-2 text-lg">{name}</h3>}
          <ul className="border-b border-line">
            {works.map((work) => (
              <Row key={work.item.slug} {...work} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
