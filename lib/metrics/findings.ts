import { formatDate } from '../dates/format';
import type { Count } from '../packages/statistics';
import { openByStage, reviewFunnel, waitingForEditor } from './queue';
import { reviewTimes } from './review-times';
import type { MetricSource } from './tables';
import { yearlyFigures } from './yearly';

const count = (value: number, one: string, many: string): string =>
  `${value.toLocaleString('en-US')} ${value === 1 ? one : many}`;

const stepValue = (counts: readonly Count[], label: string): number =>
  counts.find((item) => item.label === label)?.value ?? 0;

function acceptances({ packages, asOf }: MetricSource): string[] {
  const current = asOf?.slice(0, 4);
  const years = yearlyFigures(packages);
  const full = years.filter(({ year }) => year !== current);
  const best = [...full].sort((a, b) => b.accepted - a.accepted)[0];
  if (!best) return [];
  const now = years.find(({ year }) => year === current);
  const soFar = now ? ` So far in ${now.year}: ${now.accepted}.` : '';
  return [
    `${count(packages.length, 'package is', 'packages are')} accepted. The most in one year: ${best.accepted} in ${best.year}.${soFar}`,
  ];
}

function times({ packages, asOf }: MetricSource): string[] {
  const { all, byYear } = reviewTimes(packages);
  const last = byYear.filter(({ year, count: n }) => year !== asOf?.slice(0, 4) && n >= 3).at(-1);
  if (!all) return [];
  const ever = `over all years, half took ${count(all.median, 'day', 'days')} or less.`;
  return last
    ? [
        `Half of the packages accepted in ${last.year} took ${count(last.median, 'day', 'days')} or less; ${ever}`,
      ]
    : [ever.charAt(0).toUpperCase() + ever.slice(1)];
}

function queue({ reviews, asOf }: MetricSource): string[] {
  const open = openByStage(reviews).reduce((sum, { value }) => sum + value, 0);
  const waiting = waitingForEditor(reviews, asOf);
  const longest = waiting[0];
  const editor = longest
    ? ` ${count(waiting.length, 'waits', 'wait')} for an editor, the longest for ${count(longest.value, 'day', 'days')} on ${formatDate(asOf ?? '')}.`
    : ' None of them waits for an editor.';
  return open === 0 ? [] : [`${count(open, 'submission is', 'submissions are')} open.${editor}`];
}

function funnel({ reviews }: MetricSource): string[] {
  const steps = reviewFunnel(reviews);
  const submissions = stepValue(steps, 'All submissions');
  const asked = stepValue(steps, 'Presubmissions');
  const sentences = [];
  if (submissions > 0) {
    sentences.push(
      `Of ${count(submissions, 'submission', 'submissions')}, ${count(stepValue(steps, 'Accepted'), 'was', 'were')} accepted.`,
    );
  }
  if (asked > 0) {
    sentences.push(
      `Of ${count(asked, 'presubmission', 'presubmissions')}, ${count(stepValue(steps, 'Presubmissions that became submissions'), 'led to a submission', 'led to submissions')}.`,
    );
  }
  return sentences.length > 0 ? [sentences.join(' ')] : [];
}

/** What the metrics show, in sentences computed from the data; none where there is no data. */
export function findings(source: MetricSource): string[] {
  return [...acceptances(source), ...times(source), ...queue(source), ...funnel(source)];
}
