import { type Entry, readDate, readText } from '@/lib/data/loose';
import { zoneIssue } from '@/lib/dates/suggest-zone';
import type { Notes } from '../notes';

const ignore = (): void => undefined;

/** A date with its time where one is given: `2025-10-02 10:00:00 -0600` → `2025-10-02T10:00`. */
function readMoment(value: unknown): string | undefined {
  const date = readDate(value, '', ignore);
  if (date === undefined || typeof value !== 'string') return date;
  const time = /[T ](\d{1,2}):(\d{2})/.exec(value);
  const clock = time && `${time[1]?.padStart(2, '0')}:${time[2]}`;
  return clock && clock !== '00:00' ? `${date}T${clock}` : date;
}

/** The first of an event's fields, however its words are joined: `date_start`, `startDate`. */
function fieldOf(event: Entry, ...names: string[]): unknown {
  const fields = Object.entries(event).map(([name, value]): [string, unknown] => [
    name.toLowerCase().replace(/[_-]/g, ''),
    value,
  ]);
  return names
    .map((name) => fields.find(([own]) => own === name)?.[1])
    .find((value) => value !== undefined && value !== null && value !== '');
}

/**
 * Start, end and time zone of an event; a time that no zone goes with is left out.
 * @param date the publication date of its text, for want of a start
 */
export function readMoments(event: Entry, date: string, notes: Notes): Entry {
  const zones = ['timezone', 'time_zone', 'tz']
    .map((field) => readText(event[field]))
    .filter((name) => name !== undefined);
  const zone = zones.find((name) => !zoneIssue(name));
  let start = readMoment(
    fieldOf(event, 'startdate', 'datestart', 'start', 'starttime', 'eventdate', 'date'),
  );
  let end = readMoment(fieldOf(event, 'enddate', 'dateend', 'end', 'endtime'));
  if (start === undefined) {
    notes.add('person', 'start', `the event has no start; ${date} is the date of its text`);
    start = date;
  }
  if (end === undefined || end.slice(0, 10) < start.slice(0, 10)) {
    if (end !== undefined)
      notes.add('person', `end: ${end}`, 'it is before the start; the event ends on its first day');
    end = start.slice(0, 10);
  }
  const timed = start.includes('T') || end.includes('T');
  if (timed && zone === undefined) {
    const [cause, fix] = zoneIssue(zones[0] ?? '') ?? [];
    const why =
      zones.length > 0
        ? `${cause}; the event is one of whole days. ${fix}`
        : 'a time without a time zone; the event is one of whole days';
    notes.add('person', `${start} – ${end}`, why);
    return { start: start.slice(0, 10), end: end.slice(0, 10) };
  }
  if (end.includes('T') && (!start.includes('T') || end <= start)) end = end.slice(0, 10);
  return { start, end, ...(zone && timed ? { timezone: zone } : {}) };
}
