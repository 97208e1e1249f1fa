import { tzOffset } from '@date-fns/tz';
import { type Moment, momentText } from './moment';

/** Names of the IANA zones that this runtime knows, with UTC. */
export const timeZones: readonly string[] = [...Intl.supportedValuesOf('timeZone'), 'UTC'];

/** Whether a name is an IANA zone or a link to one, such as `US/Mountain`. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const CONTINENT =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//;

/** A zone by the name that calendar programs know: `US/Mountain` becomes `America/Denver`. */
export function zoneId(zone: string): string {
  if (CONTINENT.test(zone)) return zone;
  return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
}

const DAY = 86_400_000;
const MINUTE = 60_000;

const asUtc = (local: string): number => Date.parse(`${local}:00Z`);

/** The offsets from UTC, in minutes, that hold a day before and a day after a local date-time. */
function offsetsAround(local: string, zone: string): [before: number, after: number] {
  const middle = asUtc(local);
  return [tzOffset(zone, new Date(middle - DAY)), tzOffset(zone, new Date(middle + DAY))];
}

/** The date-time that the clocks of a zone show at an instant, `YYYY-MM-DDTHH:MM`. */
export function localTime(instant: Date, zone: string): string {
  return new Date(instant.getTime() + tzOffset(zone, instant) * MINUTE).toISOString().slice(0, 16);
}

/**
 * The instants at which the clocks of a zone show a local date-time, earliest first: one as a rule,
 * none where the clocks are put forward over it, two where they are put back over it.
 * @param local `YYYY-MM-DDTHH:MM`
 * @param zone an IANA zone
 */
export function instantsOf(local: string, zone: string): Date[] {
  return [...new Set(offsetsAround(local, zone))]
    .map((offset) => new Date(asUtc(local) - offset * MINUTE))
    .filter((instant) => localTime(instant, zone) === local)
    .sort((a, b) => a.getTime() - b.getTime());
}

/**
 * The instant at which the clocks of a zone show a local date-time. Where they show it twice it is
 * the first; where they skip it, it is read with the offset from before the gap (RFC 5545, 3.3.5).
 * @param local `YYYY-MM-DDTHH:MM`
 * @param zone an IANA zone
 */
export function zonedInstant(local: string, zone: string): Date {
  const [before] = offsetsAround(local, zone);
  return instantsOf(local, zone)[0] ?? new Date(asUtc(local) - before * MINUTE);
}

/** What a locale calls a zone at an instant. */
function nameIn(locale: string, timeZoneName: 'short' | 'long', instant: Date, zone: string) {
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName });
  return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/**
 * The zone's abbreviation at an instant, such as `MDT` or `CEST`, or its offset where it has none.
 * Each English locale knows only the abbreviations of its own part of the world.
 */
export function zoneAbbreviation(instant: Date, zone: string): string {
  const names = ['en-US', 'en-GB', 'en-AU'].map((locale) => nameIn(locale, 'short', instant, zone));
  return names.find((name) => !/^(?:GMT|UTC)[+-]/.test(name)) ?? names[0] ?? zone;
}

/** The offset of a zone at an instant as ISO 8601 writes it: `-06:00`, `+05:30`, `+00:00`. */
export function tzOffsetSuffix(instant: Date, zone: string): string {
  const minutes = tzOffset(zone, instant);
  const two = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** The zone's name in words at an instant, such as `Mountain Daylight Time`. */
export function zoneName(instant: Date, zone: string): string {
  return nameIn('en-US', 'long', instant, zone);
}

/** The instant of a moment: its local time, or the first moment of its day. */
export function momentInstant(moment: Moment): Date {
  return zonedInstant(momentText({ time: '00:00', ...moment }), moment.zone);
}
