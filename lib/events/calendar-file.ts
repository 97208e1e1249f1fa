import { TZDate } from '@date-fns/tz';
import ical, {
  type ICalCalendar,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { addDays, utcMidnight } from '../dates/calendar-date';
import { hasTime } from '../dates/moment';
import { zoneId } from '../dates/time-zone';
import { absoluteUrl, urls } from '../urls';
import * as entry from './calendar-entry';
import { calendarRule } from './calendar-rule';
import { deadlineMinute, deadlinesOf, describeDeadline } from './deadlines';
import { endInstant, isOpenEnded, type Moments, startInstant } from './moments';
import type { Occurrence } from './occurrences';
import type { CommunityEvent } from './types';
import { vtimezone } from './vtimezone';
import { zoneSpans } from './zone-spans';

const statuses = {
  scheduled: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  postponed: ICalEventStatus.TENTATIVE,
} as const;

/** How often a calendar that subscribes should look again. */
const REFRESH_SECONDS = 6 * 3600;

function momentsInFile(moments: Moments): Partial<ICalEventData> {
  const { start, end, timezone = 'UTC' } = moments;
  if (!hasTime(start)) {
    // Calendars count whole days up to the one after the last.
    return { allDay: true, start: utcMidnight(start), end: utcMidnight(addDays(end, 1)) };
  }
  const isUtc = timezone === 'UTC';
  const at = (instant: Date): Date => (isUtc ? instant : new TZDate(instant.getTime(), timezone));
  return {
    start: at(startInstant(moments)),
    ...(isOpenEnded(moments) ? {} : { end: at(endInstant(moments)) }),
    ...(isUtc ? {} : { timezone: zoneId(timezone) }),
  };
}

/** The entry of an event, of one date of a series, or of one session. */
function addEntry(
  calendar: ICalCalendar,
  event: CommunityEvent,
  only?: Moments,
  session?: { id: string; title?: string },
): void {
  const { start, end, timezone, repeat, except } = event;
  const modified = entry.lastModified(event);
  const place = entry.calendarPlace(event);
  const moments = momentsInFile(only ?? { start, end, timezone });
  calendar.createEvent({
    ...moments,
    start: moments.start ?? startInstant(event),
    id: session?.id ?? entry.eventUid(event),
    sequence: entry.eventSequence(event),
    stamp: modified,
    lastModified: modified,
    summary: [entry.calendarTitle(event), session?.title].filter(Boolean).join(': '),
    description: entry.calendarText(event),
    url: absoluteUrl(urls.event(event.slug)),
    status: statuses[event.status],
    categories: [{ name: event.kind }],
    ...(place ? { location: place } : {}),
    ...(repeat && !only
      ? { repeating: calendarRule({ start, timezone, repeat, except }).join('\r\n') }
      : {}),
    ...(repeat && only && moments.start ? { recurrenceId: moments.start } : {}),
  });
}

/** An event is one entry, or one for each of its sessions: nothing blocks the night between two. */
function addEntries(calendar: ICalCalendar, event: CommunityEvent): void {
  const { sessions, timezone } = event;
  if (sessions.length === 0) addEntry(calendar, event);
  for (const [index, { start, end, title }] of sessions.entries()) {
    // The first session keeps the name that the event had before it was divided.
    const id = `${index > 0 ? `session-${index + 1}.` : ''}${entry.eventUid(event)}`;
    addEntry(calendar, event, { start, end, timezone }, { id, title });
  }
}

/** Deadlines as entries of their own, which take up no time. */
function addDeadlines(calendar: ICalCalendar, event: CommunityEvent): void {
  if (event.status !== 'scheduled') return;
  const modified = entry.lastModified(event);
  for (const deadline of deadlinesOf(event)) {
    calendar.createEvent({
      id: `${deadline.id}.${entry.eventUid(event)}`,
      start: deadlineMinute(deadline),
      sequence: entry.eventSequence(event),
      stamp: modified,
      lastModified: modified,
      summary: `Deadline: ${deadline.title}, ${event.title}`,
      description: `Closes ${describeDeadline(deadline)}.`.replaceAll('\u00a0', ' '),
      url: absoluteUrl(urls.event(event.slug)),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
}

function emptyCalendar(events: readonly CommunityEvent[], name?: string): ICalCalendar {
  const spans = zoneSpans(events);
  const calendar = ical({ prodId: { company: 'pyOpenSci', product: 'Events', language: 'EN' } });
  calendar.timezone({
    name: null,
    generator: (zone) => {
      const span = spans.get(zone);
      return span ? vtimezone(zone, span) : null;
    },
  });
  if (name) calendar.name(name).ttl(REFRESH_SECONDS);
  return calendar;
}

const written = (calendar: ICalCalendar): string => `${calendar.toString()}\r\n`;

/**
 * A calendar to subscribe to (RFC 5545); drafts are left out.
 * @param name as calendars show it, without characters that iCalendar escapes
 */
export function calendarFile(name: string, events: readonly CommunityEvent[]): string {
  const shown = events.filter(({ draft }) => !draft);
  const calendar = emptyCalendar(shown, name);
  for (const event of shown) {
    addEntries(calendar, event);
    addDeadlines(calendar, event);
  }
  return written(calendar);
}

/**
 * The calendar file of one event.
 * @param only a single date of a series, instead of all of it
 */
export function eventFile(event: CommunityEvent, only?: Occurrence): string {
  const calendar = emptyCalendar([event]);
  if (only) addEntry(calendar, event, only);
  else {
    addEntries(calendar, event);
    addDeadlines(calendar, event);
  }
  return written(calendar);
}
