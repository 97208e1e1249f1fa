import { EmptyState } from '@/components/ui/empty-state';
import { formatDate } from '@/lib/dates/format';

export function NoUpcomingEvents({
  asOf,
  what = 'events',
  takeaways,
}: {
  asOf: string;
  /** What the page lists, as a plural noun. */
  what?: string;
  takeaways: ReadonlyArray<{ title: string; href: string }>;
}) {
  return (
    <EmptyState title={`No upcoming ${what}`}>
      <p>
        We’ll post new events here. <a href="#subscribe">Subscribe to hear first</a>. Last updated{' '}
        {formatDate(asOf)}.
      </p>
      {takeaways.length > 0 && (
        <>
          <p className="mt-3">Materials from past events:</p>
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
