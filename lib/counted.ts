import { site } from './site';

/** A number as people read it: `1,279`. */
export function formatNumber(value: number): string {
  return value.toLocaleString(site.locale);
}

/** A number with its noun: `1 day`, `1,279 days`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}
