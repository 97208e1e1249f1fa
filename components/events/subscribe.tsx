import { Section } from '@/components/layout/section';
import { Icon } from '@/components/ui/icon';
import type { Subscription } from '@/lib/events/collections';

export function Subscribe({ calendars }: { calendars: readonly Subscription[] }) {
  return (
    <Section id="subscribe" title="Subscribe to events">
      <p className="mb-5 max-w-text text-ink-soft">
        Subscribe once and your calendar stays up to date. Subscribe in your calendar app, or
        download the .ics file.
      </p>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {calendars.map(({ label, href, webcal }) => (
          <li
            key={href}
            className="flex flex-wrap items-center justify-between gap-x-4 rounded-md border border-line bg-surface px-4 py-2"
          >
            <span className="inline-flex items-center gap-2 font-bold">
              <Icon name="calendar" /> {label}
            </span>
            <span className="flex gap-4 text-sm">
              <a href={webcal} className="inline-block py-1.5">
                Subscribe<span className="sr-only"> to the calendar: {label}</span>
              </a>
              <a href={href} className="inline-block min-w-8 py-1.5 text-center">
                .ics<span className="sr-only"> file: {label}</span>
              </a>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-5 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <a href="/events/feed.xml" className="inline-flex items-center gap-1.5 py-1.5">
          <Icon name="rss" /> Feed of new events
        </a>
        <a href="/api/events.json" className="inline-block py-1.5">
          All events as JSON
        </a>
      </p>
    </Section>
  );
}
