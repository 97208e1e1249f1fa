import { EmptyState } from '@/components/ui/empty-state';
import { formatDate } from '@/lib/dates/format';

/** What the list of upcoming events says when there are none, and what to do until there are. */
export function NothingAhead({
  asOf,
  what = 'event',
  takeaways,
}: {
  asOf: string;
  /** What the page lists, as one of it. */
  what?: string;
  takeaways: ReadonlyArray<{ title: string; href: string }>;
}) {
  return (
    <EmptyState title={`No ${what} lies ahead right now`}>
      <p>
        As of {formatDate(asOf)} nothing is announced. New events stand here as soon as they are.
        Until then, the <a href="#subscribe">calendars and the feed</a> bring the news, as do the{' '}
        <a href="/connect">places where the community talks</a>.
      </p>
      {takeaways.length > 0 && (
        <>
          <p className="mt-3">What past events left to watch or to work through:</p>
          <ul className="mt-1 list-disc pl-5">
            {takeaways.map(({ title, href }) => (
              <li key={href} className="py-0.5">
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </EmptyState>
  );
}
