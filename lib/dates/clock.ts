/** A time of day as clocks with twelve hours show it: `4:40 PM`, `12:05 AM`. */
export function clockTime(hour: number, minute: number): string {
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** A phrase of times with spaces that do not break before `AM`, `PM` and a zone behind them. */
export function unbroken(times: string): string {
  return times.replace(/ [AP]M\b(?: (?!–))?/g, (part) => part.replaceAll(' ', '\u00a0'));
}
