import type { ReactNode } from 'react';
import { hasTime } from '@/lib/dates/moment';
import { describeWhen, type Moments, type Phase } from '@/lib/events/moments';
import { isoIntervals } from '@/lib/events/occurrences';

/** Keeps texts about an event's time up to date. Without JavaScript, they stay as of the build. */
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

/** The time of an event, or of one of its sessions, in the reader's time zone. */
export function LocalTime({ moments, session = false }: { moments: Moments; session?: boolean }) {
  return (
    <span
      data-reader={hasTime(moments.end) ? 'range' : 'open'}
      data-session={session ? isoIntervals([moments]) : undefined}
    >
      {describeWhen(moments)}
    </span>
  );
}
