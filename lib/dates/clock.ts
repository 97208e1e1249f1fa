/** A time of day as clocks with twelve hours show it: `4:40 PM`, `12:05 AM`. */
export function clockTime(hour: number, minute: number): string {
  return `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** A time with spaces that do not break before `AM`, `PM` and the zone at its end. */
export function unbroken(time: string): string {
  return time.replace(/ (?=[AP]M\b|\S+$)/g, '\u00a0');
}
