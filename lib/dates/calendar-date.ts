const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether a text is a day of the Gregorian calendar, written `YYYY-MM-DD` (ISO 8601).
 * `2026-02-30` has the form but is no day.
 */
export function isCalendarDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Midnight UTC of a calendar date: a handle for arithmetic and formatting, never shown as an instant. */
export function utcMidnight(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The calendar date of an instant in UTC. */
export function utcDate(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** The day a number of days after (or, negative, before) a calendar date. */
export function addDays(date: string, days: number): string {
  const result = utcMidnight(date);
  result.setUTCDate(result.getUTCDate() + days);
  return utcDate(result);
}

/** Whole days from one calendar date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utcMidnight(to).getTime() - utcMidnight(from).getTime()) / 86_400_000);
}
