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
      <ul className="mt-3 grid gap-2">
        {items.map(({ issue, href, name, part, state, opened }) => (
          <li key={issue}>
            <a href={href} className="font-bold text-brand">
              {name}
            </a>{' '}
            <span className="text-sm text-ink-soft">
              {part} · {state}
              {opened && (
                <>
                  {' '}
                  · opened <CalendarDate date={opened} format="short" />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
