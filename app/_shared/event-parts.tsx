import { AddToCalendar } from '@/components/events/add-to-calendar';
import { DateList } from '@/components/events/date-list';
import { EventCard } from '@/components/events/event-card';
import { EventClock } from '@/components/events/event-clock';
import { EventFacts } from '@/components/events/event-facts';
import { Section } from '@/components/layout/section';
import { Icon } from '@/components/ui/icon';
import { Share } from '@/components/ui/share';
import { getPosts } from '@/lib/blog';
import { type Reading, topicOfKind } from '@/lib/connect';
import { hasTime } from '@/lib/dates/moment';
import { zoneName } from '@/lib/dates/time-zone';
import { now } from '@/lib/env';
import { type CommunityEvent, getEvents, startInstant } from '@/lib/events';
import { calendarLinks } from '@/lib/events/calendar-links';
import { kindPath, nextEvent, similarEvents } from '@/lib/events/collections';
import { kindPhrases } from '@/lib/events/labels';
import { phaseAt } from '@/lib/events/moments';
import { registrationState, registrationWindow } from '@/lib/events/registration';
import { creditOf } from '@/lib/people';
import { shareLinks } from '@/lib/share';
import { editUrl, urls } from '@/lib/urls';
import { ConnectBlock, invites } from './mdx-components';

/** How many similar events a page shows. */
const SIMILAR = 2;

export function readingOf({ kind, slug }: CommunityEvent): Reading {
  return { topic: topicOfKind(kind), path: urls.event(slug) };
}

export function EventAside({ event }: { event: CommunityEvent }) {
  const { timezone, current } = event;
  const state = event.phase === 'past' ? undefined : registrationState(event, now());
  const links = calendarLinks(event);
  const zone =
    timezone && hasTime(current.start) && event.status !== 'postponed'
      ? `${zoneName(startInstant(current), timezone)} (${timezone.replaceAll('_', ' ')})`
      : undefined;
  const posts = getPosts()
    .filter((post) => post.event === event.slug)
    .map((post) => ({ title: post.title, url: urls.post(post.slug) }));
  const hasMaterials = event.recording !== undefined || event.materials.length + posts.length > 0;
  return (
    <aside
      aria-label="Facts about this event"
      className="grid content-start gap-6 lg:col-start-2 lg:row-span-2 lg:row-start-2"
    >
      <EventFacts
        event={event}
        zone={zone}
        now={now()}
        posts={posts}
        speakers={event.speakers.map(creditOf)}
        registration={state && { state, ...registrationWindow(event) }}
      />
      {links.length > 0 && event.phase !== 'past' && (
        <EventClock occurrences={event.occurrences} phase={event.phase}>
          <div data-show="now upcoming">
            <AddToCalendar links={links} />
          </div>
        </EventClock>
      )}
      {event.phase === 'past' && !hasMaterials && eventsAfter(event).similar.length > 0 && (
        <p className="print:hidden">
          <a href="#similar" className="font-bold text-brand">
            See other events
          </a>
        </p>
      )}
    </aside>
  );
}

export function EventActions({ event: { title, slug, file } }: { event: CommunityEvent }) {
  return (
    <>
      <Share links={shareLinks(title, urls.event(slug))} />
      <p className="mt-4 text-sm print:hidden">
        <a href={editUrl(file)} className="inline-flex items-center gap-1.5 py-1">
          <Icon name="edit" /> Edit this page
        </a>
      </p>
    </>
  );
}

/** The event that comes after one, else past events like it. */
function eventsAfter(event: CommunityEvent) {
  const next = nextEvent(event, getEvents());
  return { next, similar: next ? [] : similarEvents(event, getEvents()).slice(0, SIMILAR) };
}

export function RelatedEvents({ event }: { event: CommunityEvent & { body: string } }) {
  const { slug, repeat, occurrences } = event;
  const { next, similar } = eventsAfter(event);
  const dates = occurrences.map((occurrence) => ({
    occurrence,
    phase: phaseAt(occurrence, now()),
    file: `${urls.event(slug)}/${occurrence.id}.ics`,
  }));
  return (
    <div className="mt-8">
      {repeat && <DateList event={event} dates={dates} />}
      <div className="print:hidden">
        {next && (
          <EventClock occurrences={next.occurrences} phase={next.phase}>
            <div data-until={startInstant(next.current).toISOString()}>
              <Section id="next" title="Next event" more={{ href: '/events', label: 'All events' }}>
                <EventCard event={next} />
              </Section>
            </div>
          </EventClock>
        )}
        {similar.length > 0 && (
          <Section
            id="similar"
            title="Other events"
            more={{
              href: kindPath(event.kind),
              label: `All ${kindPhrases[event.kind].title.toLowerCase()}`,
            }}
          >
            <div className="grid gap-5 lg:grid-cols-2 lg:[&>:only-child]:col-span-2">
              {similar.map((other) => (
                <EventCard key={other.slug} event={other} />
              ))}
            </div>
          </Section>
        )}
        {!invites(event.body) && (
          <div className="page">
            <ConnectBlock reading={readingOf(event)} />
          </div>
        )}
      </div>
    </div>
  );
}
