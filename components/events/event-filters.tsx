import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import type { EventFilter } from '@/lib/events/collections';

function Choices({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-1 gap-y-1">
      <p id={`by-${title.toLowerCase()}`} className="w-12 text-sm font-bold text-ink-soft">
        {title}
      </p>
      <ul aria-labelledby={`by-${title.toLowerCase()}`} className="flex flex-wrap gap-x-1 gap-y-1">
        {children}
      </ul>
    </div>
  );
}

function Choice({
  href,
  current,
  children,
}: {
  href: string;
  current: string;
  children: ReactNode;
}) {
  return (
    <li>
      <a
        href={href}
        aria-current={href === current ? 'page' : undefined}
        className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-line px-3.5 py-1 text-sm font-bold text-ink no-underline hover:border-ink aria-[current]:border-fill aria-[current]:bg-fill aria-[current]:text-on-fill"
      >
        {children}
      </a>
    </li>
  );
}

/** The ways to look at the events, each a page of its own, so that they need no script. */
export function EventFilters({
  current,
  kinds,
  modes,
}: {
  /** The path of this page. */
  current: string;
  kinds: readonly EventFilter[];
  modes: readonly EventFilter[];
}) {
  const choice = ({ href, label, count }: EventFilter) => (
    <Choice key={href} href={href} current={current}>
      {label} <span className="font-semibold tabular-nums opacity-80">{count}</span>
    </Choice>
  );
  return (
    <nav aria-label="Ways to look at the events" className="page grid gap-3 pb-6">
      <Choices title="View">
        <Choice href="/events" current={current}>
          List
        </Choice>
        <Choice href="/events/calendar" current={current}>
          <Icon name="calendar" /> Month
        </Choice>
        <Choice href="/events/past" current={current}>
          Past events
        </Choice>
      </Choices>
      <Choices title="Kind">{kinds.map(choice)}</Choices>
      <Choices title="Place">{modes.map(choice)}</Choices>
    </nav>
  );
}
