import { readDate } from '@/lib/data/loose';

const ignore = (): void => undefined;

/** A calendar date from a value of front matter; undefined where it is none. */
export const readDay = (value: unknown): string | undefined => readDate(value, 'date', ignore);

const DATED = /^(\d{4})-(\d{1,2})-(\d{1,2})[-_](.+)$/;

/** A file's own name, and the calendar date in front of it. */
export function splitDatedName(name: string): { date?: string; name: string } {
  const [, year, month = '', day = '', rest = ''] = DATED.exec(name) ?? [];
  if (year === undefined) return { name };
  return { date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, name: rest };
}
