import type { ReactNode } from 'react';
import { describeWhen, type Moments } from '@/lib/events/moments';
import type { CommunityEvent } from '@/lib/events/types';
import { LocalTime } from './event-clock';

function Sessions({
  event: { sessions, timezone },
  when,
}: {
  event: CommunityEvent;
  /** Renders the time of a session. */
  when: (session: Moments) => ReactNode;
}) {
  return (
    <ol>
      {sessions.map(({ start, end, title }) => (
        <li key={start}>
          {title && `${title}: `}
          {when({ start, end, timezone })}
        </li>
      ))}
    </ol>
  );
}

/** The sessions of an event in its own time zone. */
export function EventSessions({ event }: { event: CommunityEvent }) {
  return (
    <Sessions
      event={event}
      when={(session) => <time dateTime={session.start}>{describeWhen(session)}</time>}
    />
  );
}

/** The sessions of an event in the reader's time zone. */
export function LocalSessions({ event }: { event: CommunityEvent }) {
  return <Sessions event={event} when={(session) => <LocalTime moments={session} session />} />;
}
