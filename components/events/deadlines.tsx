import { Label } from '@/components/ui/label';
import { type Deadline, describeDeadline } from '@/lib/events/deadlines';

/**
 * Deadlines with what holds at an instant: closing soon, or closed. They are inside an event clock,
 * which keeps that right.
 * @param now the instant of the build
 */
export function Deadlines({
  deadlines,
  now,
}: {
  deadlines: ReadonlyArray<Deadline & { event?: { title: string; href: string } }>;
  now: Date;
}) {
  return (
    <ul className="grid gap-2">
      {deadlines.map(({ id, title, at, zone, closes, soon, event }) => {
        const until = closes.toISOString();
        return (
          <li key={`${event?.href} ${id}`} data-until={event ? until : undefined}>
            <span className="font-semibold">{title}</span>{' '}
            <span
              data-from={soon.toISOString()}
              data-until={until}
              hidden={now < soon || now >= closes}
            >
              <Label tone="rose">Closing soon</Label>
            </span>
            <span data-from={until} hidden={now < closes}>
              <Label>Closed</Label>
            </span>
            <span className="block text-sm">
              <time dateTime={until}>{describeDeadline({ at, zone })}</time>
              {event && (
                <>
                  {' · '}
                  <a href={event.href}>{event.title}</a>
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
