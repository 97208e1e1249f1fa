import { formatDate, formatMonth, formatShortDate } from '@/lib/dates/format';

const formats = { long: formatDate, short: formatShortDate, month: formatMonth };

/** A calendar date, for people and for machines. */
export function CalendarDate({
  date,
  format = 'long',
}: {
  date: string;
  format?: keyof typeof formats;
}) {
  return <time dateTime={date}>{formats[format](date)}</time>;
}
