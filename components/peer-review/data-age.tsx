import { formatDate, formatNumber } from '@/lib/dates/format';

/** The day of the data, with a notice once it is older than a week. */
export function DataAge({ asOf, days, isOld }: { asOf: string; days: number; isOld: boolean }) {
  return (
    <p className={isOld ? 'rounded-md bg-tint-straw px-4 py-2 text-on-straw' : 'text-ink-soft'}>
      Data as of <time dateTime={asOf}>{formatDate(asOf)}</time>
      {isOld
        ? ` (${formatNumber(days)} days ago). That's more than a week, so some reviews may have moved on. See each issue for the latest.`
        : '. Days are counted up to that day.'}
    </p>
  );
}
