/** The parts of a recurrence rule by name, in upper case. */
export type Parts = ReadonlyMap<string, string>;

const ORDINAL_WEEKDAY = /^(?:[+-]?(\d{1,2}))?(?:SU|MO|TU|WE|TH|FR|SA)$/;

/** The numeric parts with their lowest and highest value, and whether these may be negative. */
export const RANGES: Readonly<Record<string, [low: number, high: number, signed?: boolean]>> = {
  BYMINUTE: [0, 59],
  BYHOUR: [0, 23],
  BYMONTHDAY: [1, 31, true],
  BYYEARDAY: [1, 366, true],
  BYWEEKNO: [1, 53, true],
  BYMONTH: [1, 12],
  BYSETPOS: [1, 366, true],
};

const NAMES = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST', ...Object.keys(RANGES)];

/**
 * The parts of a rule (RFC 5545, 3.3.10), without a look at their values.
 * @throws for a part that is unknown, incomplete or there twice
 */
export function readParts(repeat: string): Parts {
  const parts = new Map<string, string>();
  for (const part of repeat.replace(/^\s*RRULE:/i, '').split(';')) {
    const [name = '', value = '', ...rest] = part.split('=').map((text) => text.trim());
    const key = name.toUpperCase();
    if (key === 'DTSTART') throw new Error('it has a DTSTART, which is the field `start`');
    if (key === 'TZID') throw new Error('it has a TZID, which is the field `timezone`');
    if (key === 'BYSECOND') throw new Error('it has a BYSECOND, but events start on a full minute');
    if (!NAMES.includes(key) || value === '' || rest.length > 0) {
      if (!repeat.includes('=')) break;
      throw new Error(`"${part}" is not a part of a rule; parts are ${NAMES.join(', ')}`);
    }
    if (parts.has(key)) throw new Error(`it has ${key} twice`);
    parts.set(key, value.toUpperCase());
  }
  return parts;
}

/**
 * @param name one of `RANGES`
 * @throws for a number outside of its range
 */
export function checkNumbers(name: string, value: string): void {
  const [low, high, signed = false] = RANGES[name] ?? [0, 0];
  const pattern = signed ? /^[+-]?\d{1,3}$/ : /^\d{1,2}$/;
  for (const item of value.split(',')) {
    const size = Math.abs(Number(item));
    if (pattern.test(item) && size >= low && size <= high) continue;
    const range = signed ? `${low} to ${high} or -${high} to -${low}` : `${low} to ${high}`;
    throw new Error(`its ${name} has "${item}", which is not a number from ${range}`);
  }
}

/** @throws for what is not a list of weekdays, or one that the rest of the rule does not allow */
export function checkDays(value: string, frequency: string, withWeekNumbers: boolean): void {
  for (const item of value.split(',')) {
    const match = ORDINAL_WEEKDAY.exec(item);
    const ordinal = match?.[1];
    if (!match || (ordinal !== undefined && !(Number(ordinal) >= 1 && Number(ordinal) <= 53))) {
      throw new Error(`its BYDAY has "${item}"; write MO, TU, WE, TH, FR, SA, SU, or 2TU, -1FR`);
    }
    if (ordinal === undefined) continue;
    if (!['MONTHLY', 'YEARLY'].includes(frequency)) {
      throw new Error(`its BYDAY has "${item}", but FREQ=${frequency} counts no weekdays`);
    }
    if (withWeekNumbers) throw new Error(`its BYDAY has "${item}" together with BYWEEKNO`);
  }
}

/** @throws for what is not a positive integer */
export function checkCount(name: string, value: string | undefined, max = 99_999): void {
  if (value === undefined || (/^\d{1,5}$/.test(value) && +value >= 1 && +value <= max)) return;
  throw new Error(`its ${name}, ${value}, is not a whole number from 1 to ${max}`);
}
