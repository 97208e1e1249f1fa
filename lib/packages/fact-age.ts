import { daysBetween, isCalendarDate, utcDate } from '../dates/calendar-date';
import { now } from '../env';

/** Facts older than this many days are marked as such. */
export const MAX_FACT_AGE = 60;

/** Whether a fact was recorded so long ago that readers should check it. */
export function isOld(asOf: string, today = utcDate(now())): boolean {
  return isCalendarDate(asOf) && daysBetween(asOf, today) > MAX_FACT_AGE;
}
