import { isCalendarDate } from '../dates/calendar-date';

/**
 * Reading values of files that people and bots fill in by hand: nothing here throws, whatever
 * is in the file, and changed or omitted values are reported.
 */

/** A value that was not as it should be, and what was made of it. */
export interface DataNote {
  file: string;
  entry: string;
  field: string;
  found: string;
  /** What it is taken for; undefined when it was left out. */
  taken?: string;
  why: string;
}

export type Reporter = (field: string, found: unknown, why: string, taken?: string) => void;

export function reporter(notes: DataNote[], file: string, entry: string): Reporter {
  return (field, found, why, taken) =>
    notes.push({
      file,
      entry,
      field,
      found: show(found),
      why,
      ...(taken === undefined ? {} : { taken }),
    });
}

const PRIVATE = /[^\s@/:"]+(?::[^\s@/"]*)?@(?=\w)/g;

/** A value in short, without the person of an e-mail address: notes are printed in public logs. */
function show(value: unknown): string {
  const raw = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  // Cut first: the pattern takes quadratic time on a long word.
  const text = raw.slice(0, 300).replace(PRIVATE, '…@');
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

export type Entry = Readonly<Record<string, unknown>>;

/** Whether a value is a mapping. */
export function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Zero-width characters and no-break spaces come along when text is pasted from a web page.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Text without invisible characters and outer space; undefined for nothing, numbers as text. */
export function readText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() || undefined;
}

/** A list of texts, also where one text stands for a list of one. */
export function readTexts(value: unknown): string[] {
  const items = Array.isArray(value) ? value : [value];
  return items.map(readText).filter((text) => text !== undefined);
}

export function readNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/**
 * A day, from forms such as `2025-12-3`, `2025-05- 10` or `2025-08-18 14:36:01+00:00`.
 * @returns `YYYY-MM-DD`; undefined (and noted) when it is no day of the calendar
 */
export function readDate(value: unknown, field: string, report: Reporter): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const raw = value instanceof Date ? value.toISOString() : (readText(value) ?? '');
  const match = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?!\d)/.exec(raw);
  const date = match
    ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`
    : '';
  if (!isCalendarDate(date)) {
    report(field, value, 'not a day of the calendar');
    return undefined;
  }
  if (!raw.startsWith(date)) report(field, value, 'day or month without its zero', date);
  return date;
}

/** A web address; anything else, and one that carries a user name or e-mail address, is left out. */
export function readAddress(value: unknown, field: string, report: Reporter): string | undefined {
  const text = readText(value);
  if (text === undefined) return undefined;
  const candidate = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  let url: URL | undefined;
  try {
    url = new URL(candidate);
  } catch {
    url = undefined;
  }
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) {
    report(field, value, 'not a web address');
    return undefined;
  }
  if (url.username !== '' || url.password !== '') {
    report(field, value, 'an e-mail address, which is private');
    return undefined;
  }
  if (candidate !== text) report(field, value, 'without https://', candidate);
  return candidate;
}
