import type { QueueItem } from '@/components/peer-review/queue-entry';
import type { QueueCounts } from '@/components/peer-review/queue-tabs';
import type { ReviewRowItem } from '@/components/peer-review/review-row';
import type { FilterChoice } from '@/components/ui/filter-select';
import { creditOfRef } from '@/lib/people';
import { getReviews, type Review } from '@/lib/reviews';
import { domainsOf } from '@/lib/reviews/fields';
import { openReviews, type QueueEntry, type QueueGroup } from '@/lib/reviews/queue';
import { sharesNeed, stageFacts } from '@/lib/reviews/stages';

export function queueItem({ review, editors, reviewers }: QueueEntry): QueueItem {
  const { issue, href, name, opened, lastActivity, stage } = review;
  return {
    issue,
    href,
    name,
    stage,
    // What an entry needs says its stage, unless other stages need the same.
    stageLabel: sharesNeed(stage) ? stageFacts(stage).label : undefined,
    opened,
    lastActivity: lastActivity && {
      date: lastActivity.date,
      by: lastActivity.by && creditOfRef(lastActivity.by).name,
    },
    domains: domainsOf(review),
    author: review.author && creditOfRef(review.author),
    editor: review.editor && creditOfRef(review.editor),
    editors: editors.map(({ handle }) => creditOfRef({ handle })),
    reviewers: reviewers.map(({ handle }) => creditOfRef({ handle })),
  };
}

export function rowItem(
  { issue, href, name, opened, closed, author, editor }: Review,
  ending: Pick<ReviewRowItem, 'outcome' | 'next'>,
): ReviewRowItem {
  return {
    issue,
    href,
    name,
    opened,
    closed,
    author: author && creditOfRef(author),
    editor: editor && creditOfRef(editor),
    ...ending,
  };
}

export function queueCounts(): QueueCounts {
  return {
    open: openReviews('submission').length,
    presubmissions: getReviews().filter(({ kind }) => kind === 'presubmission').length,
    closed: getReviews().filter(({ kind, open }) => kind === 'submission' && !open).length,
  };
}

export function stageChoices(groups: readonly QueueGroup[]): FilterChoice[] {
  return groups.map(({ stage, entries }) => ({
    value: stage,
    label: stageFacts(stage).label,
    count: entries.length,
  }));
}

export function domainChoices(groups: readonly QueueGroup[]): FilterChoice[] {
  const choices = new Map<string, FilterChoice & { count: number }>();
  for (const { id, label } of groups.flatMap(({ entries }) =>
    entries.flatMap(({ review }) => domainsOf(review)),
  )) {
    const count = (choices.get(id)?.count ?? 0) + 1;
    choices.set(id, { value: id, label, count });
  }
  return [...choices.values()].sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
