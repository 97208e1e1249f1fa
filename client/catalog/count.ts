/** A number as people read it: `1,279`. The first use of Intl would hold up the first key. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
