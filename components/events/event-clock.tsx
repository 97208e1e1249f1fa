import type { ReactNode } from 'react';
import { hasTime } from '@/lib/dates/moment';
import type { Moments, Phase } from '@/lib/events/moments';
import { isoIntervals } from '@/lib/events/occurrences';

/**
 * What is said about an event's time, kept right in the browser. Without scripts it stays as it was
 * when the page was built.
 */
export function EventClock({
  occurrences,
  phase,
  className = 'block',
  children,
}: {
  occurrences: readonly Moments[];
  phase: Phase;
  className?: string;
  children: ReactNode;
}) {
  return (
    <event-clock
      class={className}
      data-moments={isoIntervals(occurrences)}
      data-phase={phase}
      data-year={occurrences[0]?.start.slice(0, 4)}
    >
      <script async fetchPriority="low" type="module" src="/assets/js/events.js" />
      {children}
    </event-clock>
  );
}

/** A part that is shown in some phases only. */
export function ShowInPhase({
  phases,
  now,
  children,
}: {
  phases: readonly Phase[];
  now: Phase;
  children: ReactNode;
}) {
  return (
    <span data-show={phases.join(' ')} hidden={!phases.includes(now)}>
      {children}
    </span>
  );
}

/** The event's time by the reader's own clock; nothing for whole days, which have no time. */
export function LocalTime({ event, fallback }: { event: Moments; fallback: string }) {
  if (!hasTime(event.start) || !event.timezone) return null;
  return <span data-reader={hasTime(event.end) ? 'range' : 'open'}>{fallback}</span>;
}
