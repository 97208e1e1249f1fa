import { daysBetween } from '../dates/calendar-date';
import { jossDate } from '../packages/facts';
import { daysInReview } from '../packages/review';
import type { Package } from '../packages/types';
import type { Review } from './types';

export interface RecordSpan {
  label: string;
  days: number;
  /** Whether it is the time from submission to acceptance. */
  isReview: boolean;
}

/**
 * The spans between the days of a review, in their order, to be drawn to scale. None where submission
 * or acceptance is unknown, or they contradict. A JOSS paper counts where its day is known.
 */
export function recordSpans(item: Package, review?: Review): RecordSpan[] {
  const { submitted, accepted, slug, joss } = item;
  if (daysInReview(item) === undefined || !submitted || !accepted) return [];
  const paper = jossDate(slug, joss?.doi);
  const closed = review?.closed;
  const later = [
    ...(paper?.length === 10 ? [{ date: paper, before: 'Until the JOSS paper' }] : []),
    ...(closed ? [{ date: closed, before: 'Acceptance to issue closed' }] : []),
  ];
  // Days of the record, and what the time before each is called.
  const milestones = [
    ...(paper?.length === 10 && paper < submitted ? [{ date: paper, before: '' }] : []),
    { date: submitted, before: 'From the JOSS paper to submission' },
    { date: accepted, before: 'In review' },
    ...later.filter(({ date }) => date > accepted).sort((a, b) => a.date.localeCompare(b.date)),
  ];
  return milestones.slice(1).flatMap(({ date, before }, index) => {
    const start = milestones[index]?.date ?? date;
    const days = daysBetween(start, date);
    const isReview = before === 'In review';
    return days > 0 || isReview ? [{ label: before, days, isReview }] : [];
  });
}
