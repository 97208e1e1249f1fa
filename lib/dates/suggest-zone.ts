import { suggestPath } from '../suggest';
import { isTimeZone, timeZones } from './time-zone';

/** The abbreviations that people write for a zone, and its offset in winter. */
const NAMES: Readonly<Record<string, string>> = {
  'America/New_York': 'EST EDT ET -5',
  'America/Chicago': 'CST CDT CT -6',
  'America/Denver': 'MST MDT MT -7',
  'America/Los_Angeles': 'PST PDT PT -8',
  'America/Anchorage': '-9',
  'America/Halifax': '-4',
  'America/Sao_Paulo': '-3',
  'Pacific/Honolulu': 'HST -10',
  'Europe/London': 'GMT BST 0',
  'Europe/Lisbon': 'WET',
  'Europe/Berlin': 'CET CEST MEZ 1',
  'Europe/Helsinki': 'EET 2',
  'Africa/Nairobi': '3',
  'Asia/Dubai': '4',
  'Asia/Karachi': '5',
  'Asia/Kolkata': 'IST 5:30',
  'Asia/Jakarta': '7',
  'Asia/Singapore': '8',
  'Asia/Tokyo': 'JST 9',
  'Asia/Seoul': 'KST',
  'Australia/Sydney': 'AEST 10',
  'Pacific/Auckland': '12',
};

/** A zone for each abbreviation and offset. */
const ZONES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(NAMES).flatMap(([zone, names]) => names.split(' ').map((name) => [name, zone])),
);

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
  const known = timeZones.find((zone) => zone.toLowerCase() === name.toLowerCase());
  // Programs that read calendars tell capitals apart.
  if (known && known !== name) return [`"${name}" needs its capitals`, `Write timezone: ${known}`];
  if (name === 'UTC' || (isPlace && isTimeZone(name))) return undefined;
  const word = /^(?:US )?(eastern|central|mountain|pacific)\b/i.exec(name)?.[1]?.toLowerCase();
  const offset = offsetIn(name.replaceAll(' ', ''));
  const key = word ? WORDS[word] : (offset ?? name.replace(/^Etc\//, '').toUpperCase());
  const zone = key && Object.hasOwn(ZONES, key) ? ZONES[key] : undefined;
  if (zone) {
    const cause = `"${name}" is ${offset ? 'an offset' : 'an abbreviation'}, not the time zone of a place`;
    return [cause, `Write the zone of the place, such as timezone: ${zone}`];
  }
  const city = name
    .replace(/,.*| time$/i, '')
    .trim()
    .replaceAll(' ', '_')
    .toLowerCase();
  const exact = timeZones.find((other) => other.toLowerCase().endsWith(`/${city}`));
  const cause = `"${name}" is not a time zone`;
  if (exact) return [cause, `Write timezone: ${exact}`];
  const example = 'Use a name of the IANA list, such as timezone: America/Denver';
  const near = suggestPath(name, timeZones);
  return [cause, near ? `${example}. Did you mean "${near}"?` : example];
}
