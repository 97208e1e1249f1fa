import { daysBetween } from '../dates/calendar-date';
import type { Package } from './types';

/** A station of a review, in the order of time. */
export interface ReviewStep {
  title: string;
  /** Absent where the data tells that it happened, but not when. */
  date?: string;
  detail?: string;
  href?: string;
}

/** Days from submission to acceptance; undefined where a date is missing or they contradict. */
export function daysInReview({
  submitted,
  accepted,
}: Pick<Package, 'submitted' | 'accepted'>): number | undefined {
  if (!submitted || !accepted || accepted < submitted) return undefined;
  return daysBetween(submitted, accepted);
}

/** The stations of a package's review in the order of time; a paper in JOSS comes last. */
export function reviewSteps(item: Package): ReviewStep[] {
  const days = daysInReview(item);
  const version = (label: string | undefined) => (label ? `version ${label}` : undefined);
  const steps: ReviewStep[] = [];
  if (item.submitted) {
    steps.push({
      title: 'Submitted',
      date: item.submitted,
      detail: version(item.versionSubmitted?.label),
    });
  }
  if (item.accepted) {
    const after = days === undefined ? undefined : `after ${days} ${days === 1 ? 'day' : 'days'}`;
    const detail = [version(item.versionAccepted?.label), after].filter(Boolean).join(', ');
    steps.push({ title: 'Accepted', date: item.accepted, detail: detail || undefined });
  }
  steps.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  if (!item.joss) return steps;
  const { href, doi } = item.joss;
  return [...steps, { title: 'Published in JOSS', detail: doi ?? 'the paper', href }];
}
