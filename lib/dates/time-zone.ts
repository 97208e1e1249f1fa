import { TZDate } from '@date-fns/tz';

/** Names of the IANA zones that this runtime knows, with UTC. */
export const timeZones: readonly string[] = [...Intl.supportedValuesOf('timeZone'), 'UTC'];

/** Whether a name stands for an IANA zone; links such as `US/Mountain` count as well. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * The instant at which the clocks of a zone show a local date-time.
 * @param local `YYYY-MM-DDTHH:MM`
 * @param zone an IANA zone
 */
export function zonedInstant(local: string, zone: string): Date {
  const [year, month, day, hour, minute] = local.split(/[-T:]/).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return new Date(new TZDate(year, month - 1, day, hour, minute, zone).getTime());
}

/**
 * The zone's abbreviation at an instant, such as `MDT` or `CEST`, or its offset where it has none.
 * Each English locale knows only the abbreviations of its own part of the world.
 */
export function zoneAbbreviation(instant: Date, zone: string): string {
  const names = ['en-US', 'en-GB', 'en-AU'].map((locale) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' });
    return (
      format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? zone
    );
  });
  return names.find((name) => !/^(?:GMT|UTC)[+-]/.test(name)) ?? names[0] ?? zone;
}
