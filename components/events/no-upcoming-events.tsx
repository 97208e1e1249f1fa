import { Credits } from '@/components/ui/credits';
import { Icon } from '@/components/ui/icon';
import { formatDate } from '@/lib/dates/format';
import { urls } from '@/lib/urls';

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
    <div className="page pb-2">
      <section
        aria-labelledby="none-upcoming"
        className="flex gap-4 rounded-lg border border-line bg-surface px-5 py-4 wrap-anywhere"
      >
        <Icon name="calendar" className="mt-1 size-6 text-accent max-sm:hidden" />
        <div>
          <h2 id="none-upcoming" className="text-xl">
            No upcoming {what}
          </h2>
          <p className="mt-1 text-ink-soft">
            As of {formatDate(asOf)}. We’ll post new events here.{' '}
            <a href="#subscribe">Subscribe to hear first</a>, or{' '}
            <a href={urls.write('event')}>propose an event</a>.
          </p>
          {materials.length > 0 && (
            <p className="text-ink-soft max-sm:hidden">
              Materials from past events: <Credits people={materials} />.
            </p>
          )}
        </div>
      </section>
    </div>
  );
}
