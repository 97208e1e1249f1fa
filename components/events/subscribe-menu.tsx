import { CopyText } from '@/components/ui/copy-text';
import { Icon } from '@/components/ui/icon';
import type { Subscription } from '@/lib/events/collections';

/** The ways to subscribe to a calendar, within the first screen of a phone. */
export function SubscribeMenu({ calendar: { label, ways, address } }: { calendar: Subscription }) {
  return (
    <details className="group relative max-w-text print:hidden">
      <summary className="flex min-h-10 w-fit items-center gap-2 rounded-full border-2 border-control px-4 py-1 text-sm leading-tight font-bold hover:border-ink hover:bg-sunken">
        <Icon name="calendar" /> Subscribe to events
        <Icon name="down" className="size-[1.15em] group-open:rotate-180" />
      </summary>
      <div className="mt-2 grid gap-2 rounded-md border border-line bg-surface px-4 py-3 md:absolute md:inset-e-0 md:z-10 md:w-[28rem] md:shadow-card">
        <ul className="flex flex-wrap gap-x-6">
          {ways.map(({ name, href }) => (
            <li key={name}>
              <a href={href} className="inline-block py-2">
                {name}
              </a>
            </li>
          ))}
        </ul>
        <CopyText label={`Calendar address: ${label}`} text={address} />
      </div>
    </details>
  );
}
