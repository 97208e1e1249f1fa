import { dateOf } from '../dates/moment';
import { describeMoment, describeWhen, type Moments } from './moments';
import type { CommunityEvent } from './types';

/** When an event is, in words: if it has sessions, its days; if it is postponed, that nobody knows. */
export function describeEventWhen(
  { status, sessions, current }: Pick<CommunityEvent, 'status' | 'sessions' | 'current'>,
  moments: Moments = current,
): string {
  if (status === 'postponed') return 'New date to be announced';
  if (sessions.length === 0) return describeWhen(moments);
  return describeWhen({ start: dateOf(moments.start), end: dateOf(moments.end) });
}

/** The date that an event was moved from, in words. */
export function describeRescheduled({
  rescheduledFrom,
  timezone,
}: Pick<CommunityEvent, 'rescheduledFrom' | 'timezone'>): string | undefined {
  return rescheduledFrom && `Moved from ${describeMoment(rescheduledFrom, timezone)}`;
}
