import { formatDate, formatDay, formatShortDate } from '@/lib/dates/format';

const formats = { long: formatDate, short: formatShortDate, day: formatDay };

export function CalendarDate({
  date,
  format = 'long',
}: {
  date: string;
  format?: keyof typeof formats;
}) {
  return <time dateTime={date}>{formats[format](date)}</time>;
}
