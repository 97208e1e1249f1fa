import { TZDate } from '@date-fns/tz';
import ical, { type ICalCalendar, type ICalEventData, ICalEventStatus } from 'ical-generator';
import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library';
import { utcMidnight } from '../dates/calendar-date';
import { hasTime } from '../dates/moment';
import { localTime } from '../dates/time-zone';
import { absoluteUrl, urls } from '../urls';
import * as entry from './calendar-entry';
import { endInstant, isOpenEnded, type Moments, startInstant } from './moments';
import type { Occurrence } from './occurrences';
import { calendarRule } from './repeat';
import type { CommunityEvent } from './types';

const statuses = {
  scheduled: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  postponed: ICalEventStatus.TENTATIVE,
} as const;

/** How often a calendar that subscribes should look again. */
const REFRESH_SECONDS = 6 * 3600;

/**
 * The name under which a calendar file describes a zone. Undefined where the library has no
 * description of it, or one that does not fit the event's day: such events are written in UTC.
 */
function zoneInFile(event: Moments): string | undefined {
  const { timezone = 'UTC' } = event;
  if (timezone === 'UTC') return undefined;
  try {
    const name = /^TZID=(\S+)$/.exec(tzlib_get_ical_block(timezone)[1] ?? '')?.[1];
    if (!name) return undefined;
    const fits = [startInstant(event), endInstant(event)].every((instant) => {
      const [day = '', time = ''] = localTime(instant, timezone).split('T');
      const [sign, hours, minutes] = [
        ...(/^([+-])(\d{2})(\d{2})/.exec(tzlib_get_offset(name, day, time)) ?? []),
      ].slice(1);
      const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
      return new Date(instant.getTime() + offset).toISOString().startsWith(`${day}T${time}`);
    });
    return fits ? name : undefined;
  } catch {
    return undefined;
  }
}

function momentsInFile(moments: Moments, zone: string | undefined): Partial<ICalEventData> {
  const { start, end } = moments;
  if (!hasTime(start)) {
    return { allDay: true, start: utcMidnight(start), end: utcMidnight(entry.dayAfter(end)) };
  }
  const at = (instant: Date): Date =>
    zone === undefined ? instant : new TZDate(instant.getTime(), zone);
  return {
    start: at(startInstant(moments)),
    ...(isOpenEnded(moments) ? {} : { end: at(endInstant(moments)) }),
    ...(zone === undefined ? {} : { timezone: zone }),
  };
}

function addEntry(calendar: ICalCalendar, event: CommunityEvent, only?: Occurrence): void {
  const { start, end, timezone, repeat, except } = event;
  const zone = zoneInFile(event);
  const modified = entry.lastModified(event);
  const place = entry.calendarPlace(event);
  const moments = momentsInFile(only ?? { start, end, timezone }, zone);
  calendar.createEvent({
    ...moments,
    start: moments.start ?? startInstant(event),
    id: entry.eventUid(event),
    sequence: entry.eventSequence(event),
    stamp: modified,
    lastModified: modified,
    summary: entry.calendarTitle(event),
    description: entry.calendarText(event),
    url: absoluteUrl(urls.event(event.slug)),
    status: statuses[event.status],
    categories: [{ name: event.kind }],
    ...(place ? { location: place } : {}),
    ...(repeat && !only
      ? { repeating: calendarRule({ start, timezone, repeat, except }, zone) }
      : {}),
    ...(repeat && only && moments.start ? { recurrenceId: moments.start } : {}),
  });
}

function emptyCalendar(name?: string): ICalCalendar {
  const calendar = ical({ prodId: { company: 'pyOpenSci', product: 'Events', language: 'EN' } });
  calendar.timezone({
    name: null,
    generator: (zone) => tzlib_get_ical_block(zone)[0] ?? null,
  });
  if (name) calendar.name(name).ttl(REFRESH_SECONDS);
  return calendar;
}

const written = (calendar: ICalCalendar): string => `${calendar.toString()}\r\n`;

/**
 * A calendar to subscribe to (RFC 5545); drafts are left out.
 * @param name as calendars show it, without signs that iCalendar would need to escape
 */
export function calendarFile(name: string, events: readonly CommunityEvent[]): string {
  const calendar = emptyCalendar(name);
  for (const event of events.filter(({ draft }) => !draft)) addEntry(calendar, event);
  return written(calendar);
}

/**
 * The calendar file of one event.
 * @param only a single date of a series, instead of all of it
 */
export function eventFile(event: CommunityEvent, only?: Occurrence): string {
  const calendar = emptyCalendar();
  addEntry(calendar, event, only);
  return written(calendar);
}
