import type { EventFields } from '../../content/schema/event';
import type { Path } from '../../content/yaml';
import { hasTime, timeOf } from '../../dates/moment';
import { instantsOf, localTime, zoneAbbreviation, zonedInstant } from '../../dates/time-zone';
import type { ValidationIssue } from './issue';

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
  if (readings.length === 0) {
    const [early, late] = skippedReadings(local, zone);
    return [
      {
        path,
        cause: `"${local}" does not exist in ${zone}, where the clocks are put forward over it: it could mean ${clock(early, zone)} (${utc(early)}) or ${clock(late, zone)} (${utc(late)})`,
        fix: `Write ${localTime(early, zone)} or ${localTime(late, zone)}.`,
      },
    ];
  }
  const [first, second] = readings as [Date, Date];
  return [
    {
      path,
      cause: `"${local}" comes twice in ${zone}, where the clocks are put back over it: as ${clock(first, zone)} (${utc(first)}) and as ${clock(second, zone)} (${utc(second)})`,
      fix: 'Choose a time that comes once, or write all times in UTC with timezone: UTC.',
    },
  ];
}

/** Local times that the clocks of the event's zone skip or show twice, with both readings. */
export function clockIssues(event: Partial<EventFields>): ValidationIssue[] {
  const { start, end, timezone, registration, banner, sessions = [] } = event;
  if (!timezone) return [];
  const moments: Array<[Path, string | undefined]> = [
    [['start'], start],
    [['end'], end],
    [['registration', 'opens'], registration?.opens],
    [['registration', 'closes'], registration?.closes],
    [['banner', 'from'], banner?.from],
    [['banner', 'to'], banner?.to],
    ...sessions.flatMap(
      (session, index): Array<[Path, string]> => [
        [['sessions', index, 'start'], session.start],
        [['sessions', index, 'end'], session.end],
      ],
    ),
  ];
  return moments.flatMap(([path, moment]) =>
    moment && hasTime(moment) ? clockIssue(path, moment, timezone) : [],
  );
}
