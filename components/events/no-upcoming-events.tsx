import { Credits } from '@/components/ui/credits';
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
  const materials = takeaways.map(({ title, href }) => ({ name: title, href }));
  return (
    <section aria-labelledby="none-upcoming" className="page pt-2 pb-4 sm:pb-6">
      <h2 id="none-upcoming" className="text-3xl">
        No upcoming {what}
      </h2>
      <div className="mt-3 grid max-w-text gap-1 text-ink-soft wrap-anywhere">
        <p>
          We’ll post new events here. <a href="#subscribe">Subscribe to hear first</a>. Last updated{' '}
          {formatDate(asOf)}.
        </p>
        {materials.length > 0 && (
          <p>
            Materials from past events: <Credits people={materials} />.
          </p>
        )}
      </div>
    </section>
  );
}
