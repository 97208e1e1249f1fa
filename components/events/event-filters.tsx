import type { ReactNode } from 'react';
import { ChipLink } from '@/components/ui/chip-link';
import { Icon } from '@/components/ui/icon';
import type { EventFilter } from '@/lib/events/collections';

function Choices({ title, children }: { title: string; children: ReactNode }) {
  const id = `by-${title.toLowerCase()}`;
  return (
    <div className="flex gap-x-3">
      <p id={id} className="py-2 text-sm font-bold text-ink-soft max-sm:sr-only">
        {title}
      </p>
      <ul aria-labelledby={id} className="flex flex-wrap gap-2">
        {children}
      </ul>
    </div>
  );
}

const choiceOn =
  (current: string) =>
  ({ href, label, count }: { href: string; label: ReactNode; count?: number }) => (
    <li key={href}>
      <ChipLink href={href} aria-current={href === current ? 'page' : undefined} count={count}>
        {label}{' '}
      </ChipLink>
    </li>
  );

/** The ways to look at all events. */
export function EventViews({ current }: { current: string }) {
  const choice = choiceOn(current);
  const month = (
    <>
      <Icon name="calendar" /> Month
    </>
  );
  return (
    <nav aria-label="Event views">
      <Choices title="View">
        {choice({ href: '/events', label: 'List' })}
        {choice({ href: '/events/calendar', label: month })}
        {choice({ href: '/events/past', label: 'Past events' })}
      </Choices>
    </nav>
  );
}

/** Each filter is a page of its own, so it works without JavaScript. */
export function EventFilters({
  current,
  kinds,
  modes,
}: {
  current: string;
  kinds: readonly EventFilter[];
  modes: readonly EventFilter[];
}) {
  const choice = choiceOn(current);
  return (
    <nav aria-label="Event filters" className="flex flex-wrap gap-x-10 gap-y-2 sm:gap-y-3">
      <Choices title="Type">{kinds.map(choice)}</Choices>
      <Choices title="Format">{modes.map(choice)}</Choices>
    </nav>
  );
}
