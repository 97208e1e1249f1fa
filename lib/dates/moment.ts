/**
 * A calendar date, or a local time on it. Front matter writes it as `YYYY-MM-DD` or
 * `YYYY-MM-DDTHH:MM` (ISO 8601), in the zone of its document.
 */
export interface Moment {
  /** `YYYY-MM-DD` */
  date: string;
  /** `HH:MM`; absent where only the day is known. */
  time?: string;
  /** An IANA zone. */
  zone: string;
}

/**
 * Reads a moment as front matter writes it. The text is not validated.
 * @param zone an IANA zone
 */
export function parseMoment(text: string, zone = 'UTC'): Moment {
  const [date = '', time] = text.split('T');
  return time === undefined ? { date, zone } : { date, time, zone };
}

/** A moment as front matter writes it, without its zone. */
export function momentText({ date, time }: Pick<Moment, 'date' | 'time'>): string {
  return time === undefined ? date : `${date}T${time}`;
}

/** The calendar date of a moment as front matter writes it, `YYYY-MM-DD`. */
export function dateOf(text: string): string {
  return parseMoment(text).date;
}

/** The time of a moment as front matter writes it, `HH:MM`, or undefined where it has none. */
export function timeOf(text: string): string | undefined {
  return parseMoment(text).time;
}

/** Whether a moment as front matter writes it has a time. */
export function hasTime(text: string): boolean {
  return timeOf(text) !== undefined;
}
