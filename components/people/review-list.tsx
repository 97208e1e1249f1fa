import { CalendarDate } from '@/components/ui/calendar-date';

/** A submission that somebody takes part in. */
export interface ReviewListItem {
  issue: number;
  href: string;
  name: string;
  part: string;
  /** Its stage or its outcome, in words. */
  state: string;
  opened?: string;
}

/** Submissions that somebody takes part in and that aren't in the catalog. */
export function ReviewList({
  id,
  title,
  items,
}: {
  id: string;
  title: string;
  items: readonly ReviewListItem[];
}) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id} className="print:mt-5">
      <h2 id={id} className="text-2xl">
        {title}{' '}
        <span className="font-text text-lg font-normal text-ink-soft tabular-nums">
          {items.length}
        </span>
      </h2>
      <ul className="mt-3 border-b border-line">
        {items.map(({ issue, href, name, part, state, opened }) => (
          <li
            key={issue}
            className="items-baseline gap-x-8 border-t border-line py-2.5 md:grid md:grid-cols-[13rem_minmax(0,1fr)_17rem]"
          >
            <a href={href} className="font-bold text-brand">
              {name}
            </a>{' '}
            <span className="text-sm text-ink-soft max-md:block">
              {part} · {state}
            </span>
            {opened && (
              <span className="text-sm text-ink-soft md:text-end">
                Opened <CalendarDate date={opened} format="short" />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
