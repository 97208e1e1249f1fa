import { CalendarDate } from '@/components/ui/calendar-date';

/** The day of the data, with a notice once it is older than a week. */
export function DataAge({ asOf, isOld }: { asOf: string; isOld: boolean }) {
  return (
    <p className={isOld ? 'rounded-md bg-tint-straw px-4 py-2 text-on-straw' : 'text-ink-soft'}>
      Data as of <CalendarDate date={asOf} />.
      {isOld && ' Some reviews may have moved on: see each issue for the latest.'}
    </p>
  );
}
