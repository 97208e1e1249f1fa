import { Section } from '@/components/layout/section';
import { describeDays, describeWhen } from '@/lib/events/moments';
import type { Occurrence } from '@/lib/events/occurrences';
import type { CommunityEvent } from '@/lib/events/types';
import { EventClock, ShowInPhase } from './event-clock';

export function DateList({
  event,
  dates,
}: {
  event: CommunityEvent;
  dates: ReadonlyArray<{ occurrence: Occurrence; phase: CommunityEvent['phase']; file: string }>;
}) {
  return (
    <Section id="dates" title="All dates">
      <ol className="max-w-text divide-y divide-line border-y border-line">
        {dates.map(({ occurrence, phase, file }) => (
          <li key={occurrence.id} id={occurrence.id} className="target:bg-tint-straw">
            <EventClock
              occurrences={[occurrence]}
              phase={phase}
              className="flex flex-wrap items-baseline justify-between gap-x-6 py-3"
            >
              <span className="font-semibold tabular-nums">{describeWhen(occurrence)}</span>
              <span className="flex gap-4 text-sm text-ink-soft">
                {event.status === 'scheduled' && (
                  <>
                    <ShowInPhase phases={['now']} now={phase}>
                      On now
                    </ShowInPhase>
                    <ShowInPhase phases={['past']} now={phase}>
                      Ended
                    </ShowInPhase>
                  </>
                )}
                <a href={file} className="inline-block min-w-8 py-1 text-center">
                  .ics<span className="sr-only"> file for {describeDays(occurrence)}</span>
                </a>
              </span>
            </EventClock>
          </li>
        ))}
      </ol>
    </Section>
  );
}
