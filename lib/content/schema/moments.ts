import * as z from 'zod';
import { isCalendarDate } from '../../dates/calendar-date';
import { momentText } from '../../dates/moment';
import { readDate } from '../../dates/read-date';
import { zoneIssue } from '../../dates/suggest-zone';
import { addIssue, checked, MAX, upTo } from './limits';

/** Whether a day is one that a text can be about; others are slips, and break arithmetic at the edge. */
const isUsableDay = (day: string): boolean =>
  isCalendarDate(day) && day >= '1900-01-01' && day <= '2199-12-31';

/** A day of the calendar, `YYYY-MM-DD`, of the years 1900 to 2199. */
export const calendarDate = checked(MAX.moment, (value) => {
  if (isUsableDay(value)) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value))
    return [`"${value}" is not a valid date`, 'Check year, month, and day.'];
  const example = readDate(value)?.date ?? '2026-05-16';
  return [`"${value}" is not a date`, `Write it as YYYY-MM-DD, for example ${example}.`];
});

const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)$/;

/** A calendar date, or a local date-time `YYYY-MM-DDTHH:MM` whose zone is beside it. */
export const dateOrLocalTime = upTo(MAX.moment).transform((value, context) => {
  const match = LOCAL_TIME.exec(value);
  if (isUsableDay(match?.[1] ?? value)) return value.replace(' ', 'T');
  const issue = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?$/.test(value)
    ? `"${value}" is not a day and time of the calendar`
    : `"${value}" is neither a date nor a local time`;
  const meant = readDate(value);
  const better = meant ? momentText(meant) : '2026-05-16 or 2026-05-16T13:30';
  addIssue(context, issue, `Write ${better}, and the zone as \`timezone\`.`);
  return z.NEVER;
});

export const timeZone = checked(MAX.moment, zoneIssue);
