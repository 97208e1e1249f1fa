import { addDays } from '../dates/calendar-date';
import { hasTime } from '../dates/moment';
import { urls } from '../urls';
import { calendarPlace, calendarText, calendarTitle } from './calendar-entry';
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
function googleDates(event: CommunityEvent): string[] {
  const { start, end, repeat } = event;
  if (!hasTime(start)) return [start, addDays(end, 1)].map(calendarMoment);
  if (repeat) return [start, isOpenEnded(event) ? start : end].map(calendarMoment);
  return instants(event).map(calendarInstant);
}

function google(event: CommunityEvent): string {
  const { start, timezone, repeat, except } = event;
  return address('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: calendarTitle(event),
    dates: googleDates(event).join('/'),
    ctz: timezone,
    recur: repeat && calendarRule({ start, timezone, repeat, except }).join('\n'),
    details: calendarText(event),
    location: calendarPlace(event),
  });
}

function microsoft(host: string, event: CommunityEvent): string {
  const timed = hasTime(event.start);
  const [startdt, enddt] = timed
    ? instants(event).map((instant) => instant.toISOString())
    : [event.start, addDays(event.end, 1)];
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

function yahoo(event: CommunityEvent): string {
  const timed = hasTime(event.start);
  const [st, et] = timed
    ? instants(event).map(calendarInstant)
    : [event.start, event.end].map((day) => day.replaceAll('-', ''));
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

/**
 * The ways to take an event into a calendar. Apple's, and every other program, reads the file.
 * Cancelled and postponed events have none.
 */
export function calendarLinks(event: CommunityEvent): CalendarLink[] {
  if (event.status !== 'scheduled') return [];
  const href = `${urls.event(event.slug)}/event.ics`;
  // An address holds one block of time; the file has every session.
  if (event.sessions.length > 0) return [{ name: 'All sessions (.ics)', href }];
  return [
    { name: 'Google Calendar', href: google(event) },
    { name: 'Outlook', href: microsoft('outlook.live.com', event) },
    { name: 'Office 365', href: microsoft('outlook.office.com', event) },
    { name: 'Yahoo Calendar', href: yahoo(event) },
    { name: 'Apple Calendar and others (.ics)', href },
  ];
}
