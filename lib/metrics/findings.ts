import { counted, formatNumber } from '../counted';
import { formatDate } from '../dates/format';
import type { Role } from '../packages/roles';
import { type Count, packagesByCategory } from '../packages/statistics';
import { hasReached } from '../reviews/stages';
import { loadOf } from './load';
import { reviewFunnel, waitingForEditor } from './queue';
import { reviewTimes } from './review-times';
import type { MetricSource, metricTables } from './tables';
import { yearlyFigures } from './yearly';

/** What each chart shows, in a sentence; without one where there is no data. */
export type Findings = Partial<Record<keyof ReturnType<typeof metricTables>, string>>;

const stepValue = (counts: readonly Count[], label: string): number =>
  counts.find((item) => item.label === label)?.value ?? 0;

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

function accepted({ packages, asOf }: MetricSource): string | undefined {
  const current = asOf?.slice(0, 4);
  const years = yearlyFigures(packages);
  const full = years.filter(({ year }) => year !== current);
  const best = [...full].sort((a, b) => b.accepted - a.accepted)[0];
  if (!best) return undefined;
  const now = years.find(({ year }) => year === current);
  const soFar = now ? ` So far in ${now.year}: ${now.accepted}.` : '';
  return `${counted(packages.length, 'package is', 'packages are')} accepted. The most in one year: ${best.accepted} in ${best.year}.${soFar}`;
}

/** The median of the last full year with three reviews or more. */
export function lastMedian({ packages, asOf }: MetricSource) {
  return reviewTimes(packages)
    .byYear.filter(({ year, count: reviews }) => year !== asOf?.slice(0, 4) && reviews >= 3)
    .at(-1);
}

function days(source: MetricSource): string | undefined {
  const { all } = reviewTimes(source.packages);
  const last = lastMedian(source);
  if (!all) return undefined;
  const ever = `ver all years, half took ${counted(all.median, 'day')} or less.`;
  return last
    ? `Half of the packages accepted in ${last.year} took ${counted(last.median, 'day')} or less; o${ever}`
    : `O${ever}`;
}

export const openSubmissions = ({ reviews }: MetricSource) =>
  reviews.filter(({ open, kind }) => open && kind === 'submission');

function stages(source: MetricSource): string | undefined {
  const open = openSubmissions(source);
  if (open.length === 0) return undefined;
  const reviewed = open.filter(({ reached }) => hasReached(reached, 'in-review')).length;
  return `${counted(open.length, 'submission is', 'submissions are')} open; ${counted(reviewed, 'has its', 'have their')} reviewers.`;
}

function waiting({ reviews, asOf }: MetricSource): string | undefined {
  const all = waitingForEditor(reviews, asOf);
  const [longest] = all;
  if (!longest || !asOf) return undefined;
  return `${counted(all.length, 'submission waits', 'submissions wait')} for an editor, the longest for ${counted(longest.value, 'day')} on ${formatDate(asOf)}.`;
}

function funnel({ reviews, packages }: MetricSource): string | undefined {
  const steps = reviewFunnel(reviews, packages);
  const submissions = stepValue(steps, 'All submissions');
  const asked = stepValue(steps, 'Presubmissions');
  const sentences = [
    submissions > 0 &&
      `Of ${counted(submissions, 'submission')}, ${counted(stepValue(steps, 'Accepted'), 'was', 'were')} accepted.`,
    asked > 0 &&
      `Of ${counted(asked, 'presubmission')}, ${counted(stepValue(steps, 'Presubmissions that became submissions'), 'led to a submission', 'led to submissions')}.`,
  ];
  return sentences.filter(Boolean).join(' ') || undefined;
}

function categories({ packages }: MetricSource): string | undefined {
  const counts = packagesByCategory(packages);
  const most = counts[0]?.value;
  if (most === undefined) return undefined;
  const largest = counts.filter(({ value }) => value === most).map(({ label }) => label);
  const names = new Intl.ListFormat('en-US').format(largest);
  return largest.length === 1
    ? `The largest category is ${names}: ${most} of ${counted(packages.length, 'package')}.`
    : `The largest categories are ${names}, with ${counted(most, 'package')} each.`;
}

function shares({ packages }: MetricSource): string | undefined {
  if (packages.length === 0) return undefined;
  const years = yearlyFigures(packages);
  const joss = sum(years.map((year) => year.joss));
  const partner = sum(years.map((year) => year.partner));
  return `Of ${counted(packages.length, 'package')}, ${counted(joss, 'has', 'have')} a JOSS paper, and ${counted(partner, 'was', 'were')} reviewed with a partner community.`;
}

function load({ packages }: MetricSource, role: Role, one: string, many: string) {
  const steps = loadOf(packages, role);
  const people = sum(steps.map((step) => step.people));
  if (people === 0) return undefined;
  const again = people - (steps[0]?.people ?? 0);
  return `${counted(people, one, many)} took part, ${formatNumber(again)} of them more than once.`;
}

export function findings(source: MetricSource): Findings {
  return {
    accepted: accepted(source),
    days: days(source),
    funnel: funnel(source),
    stages: stages(source),
    waiting: waiting(source),
    categories: categories(source),
    shares: shares(source),
    editors: load(source, 'edited', 'editor', 'editors'),
    reviewers: load(source, 'reviewed', 'reviewer', 'reviewers'),
  };
}
