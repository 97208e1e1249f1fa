import { CopyText } from '@/components/ui/copy-text';
import { Icon } from '@/components/ui/icon';
import type { Subscription } from '@/lib/events/collections';

/** The ways to subscribe to a calendar, within the first screen of a phone. */
export function SubscribeMenu({ calendar: { label, ways, address } }: { calendar: Subscription }) {
  return (
    <details className="max-w-text rounded-md border border-line bg-surface text-base text-ink print:hidden">
      <summary className="flex min-h-11 items-center gap-2 px-4 py-2 font-bold">
        <Icon name="calendar" /> Subscribe to events
      </summary>
      <div className="grid gap-2 border-t border-line px-4 py-3">
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
