// One formatter for all: making one for each number is what would cost time at a key press.
const format = new Intl.NumberFormat('en-US');

/** A number as people read it: `1,279`. */
export function count(value: number): string {
  return format.format(value);
}
