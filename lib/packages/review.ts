import { daysBetween } from '../dates/calendar-date';
import type { Package } from './types';

/** Days from submission to acceptance; undefined where a date is missing or they contradict. */
export function daysInReview({
  submitted,
  accepted,
}: Pick<Package, 'submitted' | 'accepted'>): number | undefined {
  if (!submitted || !accepted || accepted < submitted) return undefined;
  return daysBetween(submitted, accepted);
}
