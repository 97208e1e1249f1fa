import { clockTime, unbroken } from '../lib/dates/clock';
import type { Interval } from './event-time';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const dayOf = (at: Date): string => `${MONTHS[at.getMonth()]} ${at.getDate()}, ${at.getFullYear()}`;

const timeOf = (at: Date): string => clockTime(at.getHours(), at.getMinutes());

/**
 * The reader's zone at an instant: `MDT` in the four zones whose letters everybody in North America
 * knows, which browsers name in words, and its offset elsewhere, such as `GMT+5:45`.
 */
function zoneOf(at: Date): string {
  const text = String(at);
  const [, place, season] =
    /\(([ECMP])(?:astern|entral|ountain|acific) ([SD])\w+ Time\)/.exec(text) ?? [];
  if (place && season) return `${place}${season}T`;
  const [, sign = '', hours = '', minutes = ''] = /GMT([+-])(\d\d)(\d\d)/.exec(text) ?? [];
  if (hours + minutes === '0000') return 'UTC';
  return `GMT${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

/**
 * When something takes place by the reader's clock: `July 16, 2026, 8:25 PM – 9:10 PM GMT+5:45`.
 * @param open whether its end is unknown
 */
export function formatLocalTime(interval: Interval, open: boolean): string {
  const start = new Date(interval.start);
  const end = new Date(interval.end);
  const [zone, zoneAtEnd] = [zoneOf(start), zoneOf(end)];
  const from = `${dayOf(start)}, ${timeOf(start)}`;
  if (open) return unbroken(`${from} ${zone}`);
  const first = zone === zoneAtEnd ? from : `${from} ${zone}`;
  const last = dayOf(start) === dayOf(end) ? timeOf(end) : `${dayOf(end)}, ${timeOf(end)}`;
  return unbroken(`${first} – ${last} ${zoneAtEnd}`);
}
