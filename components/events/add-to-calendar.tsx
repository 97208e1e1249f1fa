import { Icon } from '@/components/ui/icon';
import type { CalendarLink } from '@/lib/events/calendar-links';

export function AddToCalendar({ links }: { links: readonly CalendarLink[] }) {
  return (
    <details className="rounded-md border border-line bg-surface print:hidden">
      <summary className="flex min-h-11 items-center gap-2 px-4 py-2 font-bold">
        <Icon name="calendar" /> Add to calendar
      </summary>
      <ul className="border-t border-line px-4 py-2">
        {links.map(({ name, href }) => (
          <li key={name}>
            <a href={href} className="inline-block py-1.5">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
