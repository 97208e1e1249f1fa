import { AddToCalendar } from '@/components/events/add-to-calendar';
import { DateList } from '@/components/events/date-list';
import { EventCard } from '@/components/events/event-card';
import { EventClock } from '@/components/events/event-clock';
import { EventFacts } from '@/components/events/event-facts';
import { PageActions } from '@/components/events/page-actions';
import { CardSection } from '@/components/layout/card-section';
import { Section } from '@/components/layout/section';
import { getPosts } from '@/lib/blog';
import { type Reading, topicOfKind } from '@/lib/connect';
import { hasTime } from '@/lib/dates/moment';
import { zoneName } from '@/lib/dates/time-zone';
import { now } from '@/lib/env';
import { type CommunityEvent, getEvents, startInstant } from '@/lib/events';
import { calendarLinks } from '@/lib/events/calendar-links';
import { nextEvent } from '@/lib/events/collections';
import { phaseAt } from '@/lib/events/moments';
import { registrationState, registrationWindow } from '@/lib/events/registration';
import { creditOf } from '@/lib/people';
import { absoluteUrl, editUrl, urls } from '@/lib/urls';
import { CreditedPost } from './cards';
import { ConnectBlock, invites } from './mdx-components';

export function readingOf({ kind, slug }: CommunityEvent): Reading {
  return { topic: topicOfKind(kind), path: urls.event(slug) };
}

export function EventAside({ event }: { event: CommunityEvent }) {
  const { timezone, current, slug, title, file } = event;
  const state = registrationState(event, now());
  const links = calendarLinks(event);
  const zone =
    timezone && hasTime(current.start) && event.status !== 'postponed'
      ? `${zoneName(startInstant(current), timezone)} (${timezone.replaceAll('_', ' ')})`
      : undefined;
  return (
    <aside aria-label="Facts about this event" className="grid gap-6">
      <EventFacts
        event={event}
        zone={zone}
        now={now()}
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
      <PageActions title={title} url={absoluteUrl(urls.event(slug))} edit={editUrl(file)} />
    </aside>
  );
}

export function RelatedEvents({ event }: { event: CommunityEvent & { body: string } }) {
  const { slug, repeat, occurrences } = event;
  const posts = getPosts().filter((post) => post.event === slug);
  const next = nextEvent(event, getEvents());
  const dates = occurrences.map((occurrence) => ({
    occurrence,
    phase: phaseAt(occurrence, now()),
    file: `${urls.event(slug)}/${occurrence.id}.ics`,
  }));
  return (
    <div className="mt-8">
      {repeat && <DateList event={event} dates={dates} />}
      <div className="print:hidden">
        <CardSection id="posts" title="On the blog">
          {posts.map((post) => (
            <CreditedPost key={post.slug} post={post} />
          ))}
        </CardSection>
        {next && (
          <EventClock occurrences={next.occurrences} phase={next.phase}>
            <div data-until={startInstant(next.current).toISOString()}>
              <Section id="next" title="Next event" more={{ href: '/events', label: 'All events' }}>
                <EventCard event={next} />
              </Section>
            </div>
          </EventClock>
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
