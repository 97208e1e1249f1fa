import { ButtonLink } from '@/components/ui/button-link';
import { Credits } from '@/components/ui/credits';
import { Facts } from '@/components/ui/facts';
import { hasTime } from '@/lib/dates/moment';
import { deadlinesOf } from '@/lib/events/deadlines';
import { describePrice } from '@/lib/events/registration';
import type { CommunityEvent } from '@/lib/events/types';
import { describeRescheduled } from '@/lib/events/when';
import type { Credit } from '@/lib/people';
import { Deadlines } from './deadlines';
import { EventClock, LocalTime } from './event-clock';
import { EventPlace } from './event-place';
import { EventSessions, LocalSessions } from './event-sessions';
import { EventWhen } from './event-when';
import { Registration, type RegistrationFacts } from './registration';

function LinkList({ links }: { links: CommunityEvent['materials'] }) {
  return (
    <ul>
      {links.map((item) => (
        <li key={item.url}>
          <a href={item.url}>{item.title}</a>
        </li>
      ))}
    </ul>
  );
}

export function EventFacts({
  event,
  zone,
  speakers,
  posts = [],
  registration,
  now,
}: {
  event: CommunityEvent;
  /** The name of the event's zone at its time. */
  zone?: string;
  speakers: readonly Credit[];
  posts?: CommunityEvent['materials'];
  registration?: RegistrationFacts;
  now: Date;
}) {
  const { current, url, recording, materials, status, sessions } = event;
  const deadlines = deadlinesOf(event);
  const hasSessions = sessions.length > 0 && status === 'scheduled';
  const isTimed = hasTime(current.start) && event.timezone && status !== 'postponed';
  return (
    <EventClock occurrences={event.occurrences} phase={event.phase} className="grid gap-6">
      <Facts
        facts={[
          { term: 'When', value: <EventWhen event={event} /> },
          { term: 'Rescheduled', value: describeRescheduled(event) },
          {
            term: 'Sessions',
            value: hasSessions && <EventSessions event={event} />,
          },
          { term: 'Time zone', value: zone },
          {
            term: 'In your time zone',
            value:
              isTimed &&
              (hasSessions ? (
                <LocalSessions event={event} />
              ) : (
                sessions.length === 0 && <LocalTime moments={current} />
              )),
            script: true,
            show: { phases: 'now upcoming', hidden: event.phase === 'past' },
          },
          { term: 'Where', value: <EventPlace event={event} /> },
          { term: 'Part of', value: event.conference },
          {
            term: event.kind === 'training' ? 'Taught by' : 'With',
            value: speakers.length > 0 && <Credits people={speakers} />,
          },
          {
            term: 'Deadlines',
            value: deadlines.length > 0 && status === 'scheduled' && (
              <div id="deadlines">
                <Deadlines deadlines={deadlines} now={now} />
              </div>
            ),
          },
          { term: 'Price', value: describePrice(event.registration) },
          { term: 'Seats', value: event.registration?.seats },
          {
            term: 'Materials',
            value: materials.length > 0 && <LinkList links={materials} />,
          },
          { term: 'On the blog', value: posts.length > 0 && <LinkList links={posts} /> },
        ]}
      />
      {registration && <Registration event={event} facts={registration} />}
      {(url || recording) && (
        <p className="flex flex-wrap gap-3">
          {url && (
            <ButtonLink href={url} look={registration?.state === 'open' ? 'outline' : 'filled'}>
              Event website
            </ButtonLink>
          )}
          {recording && (
            <ButtonLink href={recording} look="outline">
              Watch the recording
            </ButtonLink>
          )}
        </p>
      )}
    </EventClock>
  );
}
