import { type EventKind, eventKinds, type PlaceMode, placeModes } from '../content/schema/event';
import { utcDate } from '../dates/calendar-date';
import { groupBy } from '../group';
import { site } from '../site';
import { absoluteUrl } from '../urls';
import type { CalendarLink } from './calendar-links';
import { kindLabel, modeLabel } from './labels';
import { endInstant, type Phase, startInstant } from './moments';
import type { CommunityEvent, EventDate } from './types';

export { eventKinds };

export interface EventFilter {
  label: string;
  href: string;
  count: number;
}

/**
 * The pages by kind and by way of taking part, each with how many events it lists. What no event is
 * has no page.
 */
export function eventFilters(events: readonly CommunityEvent[]): {
  kinds: EventFilter[];
  modes: EventFilter[];
} {
  const filter = (label: string, href: string, belongs: (event: CommunityEvent) => boolean) => ({
    label,
    href,
    count: events.filter(belongs).length,
  });
  const some = ({ count }: EventFilter): boolean => count > 0;
  return {
    kinds: eventKinds
      .map((kind) => filter(kindLabel(kind), kindPath(kind), (event) => event.kind === kind))
      .filter(some),
    modes: placeModes
      .map((mode) => filter(modeLabel(mode), modePath(mode), ({ place }) => place.mode === mode))
      .filter(some),
  };
}

export function kindPath(kind: EventKind): string {
  return `/events/kind/${kind}`;
}

/** The page of a way of taking part. */
export function modePath(mode: PlaceMode): string {
  return `/events/mode/${mode}`;
}

/** A calendar that other programs can follow. */
export interface Subscription {
  label: string;
  href: string;
  /** The same under the scheme that calendar programs answer to. */
  webcal: string;
  /** The full address, to paste into a calendar program. */
  address: string;
  /** Links that subscribe in the calendars of most people. */
  ways: CalendarLink[];
}

export function subscriptions(): Subscription[] {
  const of = (label: string, path: string): Subscription => {
    const address = absoluteUrl(path);
    const webcal = address.replace(/^https?:/, 'webcal:');
    const [encoded, name] = [address, `${site.name}: ${label}`].map(encodeURIComponent);
    return {
      label,
      href: path,
      webcal,
      address,
      ways: [
        {
          name: 'Google Calendar',
          href: `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(webcal)}`,
        },
        {
          name: 'Outlook',
          href: `https://outlook.live.com/calendar/0/addfromweb?url=${encoded}&name=${name}`,
        },
        { name: 'Apple Calendar', href: webcal },
      ],
    };
  };
  return [
    of('All events', '/events/calendar.ics'),
    ...eventKinds.map((kind) => of(kindLabel(kind), `/events/calendar/${kind}.ics`)),
  ];
}

/** Dates by the year in which they begin, in the order given. */
export function byYear(dates: readonly EventDate[]): Array<[year: string, dates: EventDate[]]> {
  return [...groupBy(dates, ({ occurrence }) => occurrence.start.slice(0, 4))];
}

/** The other events of a phase, earliest first. Postponed ones have no date. */
function othersIn(
  phase: Phase,
  event: Pick<CommunityEvent, 'slug'>,
  events: readonly CommunityEvent[],
): CommunityEvent[] {
  return events
    .filter((other) => other.slug !== event.slug && !other.draft && other.phase === phase)
    .filter(({ status }) => status === 'scheduled')
    .sort((a, b) => startInstant(a.current).getTime() - startInstant(b.current).getTime());
}

/** The other event that comes next, as of the build. */
export function nextEvent(
  event: Pick<CommunityEvent, 'slug'>,
  events: readonly CommunityEvent[],
): CommunityEvent | undefined {
  return othersIn('upcoming', event, events)[0];
}

/** The other past events, newest first; those of the same kind before all others. */
export function similarEvents(
  event: Pick<CommunityEvent, 'slug' | 'kind'>,
  events: readonly CommunityEvent[],
): CommunityEvent[] {
  const past = othersIn('past', event, events).reverse();
  const alike = past.filter(({ kind }) => kind === event.kind);
  return [...alike, ...past.filter((other) => !alike.includes(other))];
}

/**
 * The last day on which the page of an event is known to have changed, `YYYY-MM-DD`: by an edit that
 * it tells of, or because the event ended.
 */
export function pageChanged({ updated, announced, phase, current }: CommunityEvent) {
  const ended = phase === 'past' ? utcDate(endInstant(current)) : undefined;
  return [updated, announced, ended]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** What is left of past events to watch or to work through, newest first: recordings before materials. */
export function takeaways(
  events: readonly CommunityEvent[],
): Array<{ title: string; href: string; event: CommunityEvent }> {
  const newest = [...events].reverse();
  const recordings = newest.flatMap((event) =>
    event.recording ? [{ title: `Recording: ${event.title}`, href: event.recording, event }] : [],
  );
  const materials = newest.flatMap((event) =>
    event.materials.map(({ title, url }) => ({ title, href: url, event })),
  );
  return [...recordings, ...materials];
}
