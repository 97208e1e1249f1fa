import { Section } from '@/components/layout/section';
import { Icon } from '@/components/ui/icon';
import type { Subscription } from '@/lib/events/collections';

export function Subscribe({ calendars }: { calendars: readonly Subscription[] }) {
  return (
    <Section id="subscribe" title="Subscribe to events">
      <p className="mb-5 max-w-text text-ink-soft">
        Subscribe once and your calendar stays up to date. Choose a calendar to open it in your
        calendar app, or download its .ics file.
      </p>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {calendars.map(({ label, href, webcal }) => (
          <li
            key={href}
            className="flex items-center justify-between gap-x-4 rounded-md border border-line bg-surface px-4 py-2"
          >
            <a href={webcal} className="inline-flex items-center gap-2 py-1.5 font-bold text-brand">
              <Icon name="calendar" /> <span className="sr-only">Subscribe to the calendar: </span>
              {label}
            </a>
            <a href={href} className="inline-block min-w-8 py-1.5 text-center text-sm">
              .ics<span className="sr-only"> file: {label}</span>
            </a>
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
