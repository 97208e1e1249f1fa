import { hasTime } from '../dates/moment';
import { urls } from '../urls';
import { calendarPlace, calendarText, calendarTitle, dayAfter } from './calendar-entry';
import { calendarInstant, calendarMoment, calendarRule } from './calendar-rule';
import { endInstant, isOpenEnded, type Moments, startInstant } from './moments';
import type { CommunityEvent } from './types';

export interface CalendarLink {
  name: string;
  href: string;
}

const address = (base: string, fields: Record<string, string | undefined>): string => {
  const given = Object.entries(fields).filter((field): field is [string, string] => !!field[1]);
  return `${base}?${new URLSearchParams(given)}`;
};

/** Start and end as instants; an event without a known end takes up no time. */
const instants = (moments: Moments): [Date, Date] => {
  const start = startInstant(moments);
  return [start, isOpenEnded(moments) ? start : endInstant(moments)];
};

/** Start and end, those of a series by its own clock: rules such as BYDAY=TU are counted by it. */
function googleDates(moments: Moments, isSeries: boolean): string[] {
  const { start, end } = moments;
  if (!hasTime(start)) return [start, dayAfter(end)].map(calendarMoment);
  if (isSeries) return [start, isOpenEnded(moments) ? start : end].map(calendarMoment);
  return instants(moments).map(calendarInstant);
}

function google(event: CommunityEvent, moments: Moments): string {
  const { start, timezone, repeat, except } = event;
  const series = repeat && moments === event ? { start, timezone, repeat, except } : undefined;
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: calendarTitle(event),
    dates: googleDates(moments, series !== undefined).join('/'),
    ctz: timezone,
    recur: series && calendarRule(series).join('\n'),
    details: calendarText(event),
    location: calendarPlace(event),
  });
}

function microsoft(host: string, event: CommunityEvent, moments: Moments): string {
  const timed = hasTime(moments.start);
  const [startdt, enddt] = timed
    ? instants(moments).map((instant) => instant.toISOString())
    : [moments.start, dayAfter(moments.end)];
  return address(`https://${host}/calendar/0/deeplink/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: calendarTitle(event),
    startdt,
    enddt,
    allday: timed ? undefined : 'true',
    body: calendarText(event),
    location: calendarPlace(event),
  });
}

function yahoo(event: CommunityEvent, moments: Moments): string {
  const timed = hasTime(moments.start);
  const [st, et] = timed
    ? instants(moments).map(calendarInstant)
    : [moments.start, moments.end].map((day) => day.replaceAll('-', ''));
  return address('https://calendar.yahoo.com/', {
    v: '60',
    title: calendarTitle(event),
    st,
    et,
    dur: timed ? undefined : 'allday',
    desc: calendarText(event),
    in_loc: calendarPlace(event),
  });
}

function filePath({ slug, repeat, occurrences }: CommunityEvent, moments: Moments): string {
  const only = repeat && occurrences.find((occurrence) => occurrence === moments);
  return `${urls.event(slug)}/${only ? only.id : 'event'}.ics`;
}

/**
 * The ways to take an event into a calendar. Apple's, and every other program, reads the file.
 * Cancelled and postponed events have none.
 * @param moments one date of a series, instead of all of it
 */
export function calendarLinks(event: CommunityEvent, moments: Moments = event): CalendarLink[] {
  if (event.status !== 'scheduled') return [];
  const file = { name: 'Apple Calendar and others (.ics)', href: filePath(event, moments) };
  // An address holds one block of time; the file has every session.
  if (event.sessions.length > 0) return [{ ...file, name: 'All sessions (.ics)' }];
  return [
    { name: 'Google Calendar', href: google(event, moments) },
    { name: 'Outlook', href: microsoft('outlook.live.com', event, moments) },
    { name: 'Office 365', href: microsoft('outlook.office.com', event, moments) },
    { name: 'Yahoo Calendar', href: yahoo(event, moments) },
    file,
  ];
}
