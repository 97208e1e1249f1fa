import { didYouMean } from '../suggest';
import { isTimeZone, timeZones } from './time-zone';

/** A zone for each abbreviation that people write, and for each offset in winter. */
const ZONES: Readonly<Record<string, string>> = {
  ...{ EST: 'America/New_York', EDT: 'America/New_York', ET: 'America/New_York' },
  ...{ CST: 'America/Chicago', CDT: 'America/Chicago', CT: 'America/Chicago' },
  ...{ MST: 'America/Denver', MDT: 'America/Denver', MT: 'America/Denver' },
  ...{ PST: 'America/Los_Angeles', PDT: 'America/Los_Angeles', PT: 'America/Los_Angeles' },
  ...{ GMT: 'Europe/London', BST: 'Europe/London', WET: 'Europe/Lisbon', HST: 'Pacific/Honolulu' },
  ...{ CET: 'Europe/Berlin', CEST: 'Europe/Berlin', MEZ: 'Europe/Berlin', EET: 'Europe/Helsinki' },
  ...{ IST: 'Asia/Kolkata', JST: 'Asia/Tokyo', KST: 'Asia/Seoul', AEST: 'Australia/Sydney' },
  ...{ '-10': 'Pacific/Honolulu', '-9': 'America/Anchorage', '-8': 'America/Los_Angeles' },
  ...{ '-7': 'America/Denver', '-6': 'America/Chicago', '-5': 'America/New_York' },
  ...{ '-4': 'America/Halifax', '-3': 'America/Sao_Paulo', '0': 'Europe/London' },
  ...{ '1': 'Europe/Berlin', '2': 'Europe/Helsinki', '3': 'Africa/Nairobi', '4': 'Asia/Dubai' },
  ...{ '5': 'Asia/Karachi', '5:30': 'Asia/Kolkata', '7': 'Asia/Jakarta', '8': 'Asia/Singapore' },
  ...{ '9': 'Asia/Tokyo', '10': 'Australia/Sydney', '12': 'Pacific/Auckland' },
};

const WORDS: Readonly<Record<string, string>> = {
  eastern: 'EST',
  central: 'CST',
  mountain: 'MST',
  pacific: 'PST',
};

/** The offset in a name, in hours east of UTC; the signs of `Etc/GMT+5` are reversed. */
function offsetIn(name: string): string | undefined {
  const found = /^(?:(Etc\/)?(?:UTC|GMT))?([+\-−])0?(\d{1,2})(?::?(00|30))?$/i.exec(name);
  if (!found) return undefined;
  const [, reversed, sign, hours, minutes] = found;
  const west = (sign !== '+') !== (reversed !== undefined) && hours !== '0';
  return `${west ? '-' : ''}${hours}${minutes === '30' ? ':30' : ''}`;
}

/**
 * Why a name can't be the zone of an event. Only the zone of a place knows when clocks change there,
 * so offsets and abbreviations are refused.
 * @returns cause and fix, or undefined for a zone of the IANA list and UTC
 */
export function zoneIssue(name: string): [cause: string, fix: string] | undefined {
  const isPlace = name.includes('/') && !/^Etc\//i.test(name);
  if (name === 'UTC' || (isPlace && isTimeZone(name))) return undefined;
  const word = /^(?:US )?(eastern|central|mountain|pacific)\b/i.exec(name)?.[1]?.toLowerCase();
  const offset = offsetIn(name.replaceAll(' ', ''));
  const key = word ? WORDS[word] : (offset ?? name.replace(/^Etc\//, '').toUpperCase());
  const zone = key && Object.hasOwn(ZONES, key) ? ZONES[key] : undefined;
  if (zone) {
    const cause = `"${name}" is ${offset ? 'an offset' : 'an abbreviation'}, not the time zone of a place`;
    return [cause, `Write the zone of the place, such as timezone: ${zone}`];
  }
  const city = name.split(',')[0]?.trim().replaceAll(' ', '_').toLowerCase();
  const exact = timeZones.find((known) => known.toLowerCase().endsWith(`/${city}`));
  const cause = `"${name}" is not a time zone`;
  if (exact) return [cause, `Write timezone: ${exact}`];
  const example = 'Use a name of the IANA list, such as timezone: America/Denver';
  const near = didYouMean(name, timeZones);
  return [cause, near ? `${example}.${near}` : example];
}
