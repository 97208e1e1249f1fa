import type { EventFields } from '../../content/schema/event';
import type { Path } from '../../content/yaml';
import { hasTime, timeOf } from '../../dates/moment';
import { instantsOf, localTime, zoneAbbreviation, zonedInstant } from '../../dates/time-zone';
import { issue, type ValidationIssue } from './issue';

const HOUR = 3_600_000;

const clock = (instant: Date, zone: string): string =>
  `${timeOf(localTime(instant, zone))} ${zoneAbbreviation(instant, zone)}`;

const utc = (instant: Date): string => `${localTime(instant, 'UTC')}Z`;

/** The two readings of a moment that the clocks skip: by the offset before, and by the one after. */
function skippedReadings(local: string, zone: string): [Date, Date] {
  const late = zonedInstant(local, zone);
  const gap = Date.parse(`${localTime(late, zone)}Z`) - Date.parse(`${local}Z`) || HOUR;
  return [new Date(late.getTime() - gap), late];
}

/** What is wrong with a local time that the clocks of a zone skip or show twice. */
export function clockIssue(path: Path, local: string, zone: string): ValidationIssue[] {
  const readings = instantsOf(local, zone);
  if (readings.length === 1) return [];
  const shown = (instant: Date) => `${clock(instant, zone)} (${utc(instant)})`;
  if (readings.length === 0) {
    const [early, late] = skippedReadings(local, zone);
    const cause = `"${local}" does not exist in ${zone}, where the clocks are put forward over it: it could mean ${shown(early)} or ${shown(late)}`;
    return [issue(path, cause, `Write ${localTime(early, zone)} or ${localTime(late, zone)}.`)];
  }
  const [first, second] = readings.map(shown);
  const cause = `"${local}" comes twice in ${zone}, where the clocks are put back over it: as ${first} and as ${second}`;
  const fix = 'Choose a time that comes once, or write all times in UTC with timezone: UTC.';
  return [issue(path, cause, fix)];
}

/** Local times that the clocks of the event's zone skip or show twice, with both readings. */
export function clockIssues(event: Partial<EventFields>): ValidationIssue[] {
  const { start, end, timezone, registration, banner, sessions = [] } = event;
  if (!timezone) return [];
  const moments: Array<[string, string | undefined]> = [
    ['start', start],
    ['end', end],
    ['registration.opens', registration?.opens],
    ['registration.closes', registration?.closes],
    ['banner.from', banner?.from],
    ['banner.to', banner?.to],
  ];
  const found = moments.map(([path, moment]) => [path.split('.'), moment] as const);
  const parts = sessions.flatMap((session, index) =>
    (['start', 'end'] as const).map((name) => [['sessions', index, name], session[name]] as const),
  );
  return [...found, ...parts].flatMap(([path, moment]) =>
    moment && hasTime(moment) ? clockIssue(path, moment, timezone) : [],
  );
}
