import { Icon } from '@/components/ui/icon';
import { formatDate } from '@/lib/dates/format';
import { urls } from '@/lib/urls';

export function NoUpcomingEvents({
  asOf,
  what = 'events',
}: {
  asOf: string;
  /** What the page lists, as a plural noun. */
  what?: string;
}) {
  return (
    <p className="page flex gap-3 pb-2 text-lg text-ink-soft">
      <Icon name="calendar" className="mt-1 size-6 text-accent max-sm:hidden" />
      <span>
        <strong className="text-ink">No upcoming {what}</strong> as of {formatDate(asOf)}.{' '}
        <a href="#subscribe">Subscribe to hear first</a>, or{' '}
        <a href={urls.write('event')}>propose an event</a>.
      </span>
    </p>
  );
}
