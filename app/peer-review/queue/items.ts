import type { QueueItem } from '@/components/peer-review/queue-entry';
import type { QueueCounts } from '@/components/peer-review/queue-tabs';
import type { ReviewRowItem } from '@/components/peer-review/review-row';
import type { FilterChoice } from '@/components/ui/filter-select';
import { groupBy } from '@/lib/group';
import { categoryLabel, domainLabel } from '@/lib/packages';
import { partnerName } from '@/lib/partners';
import { creditOfRef } from '@/lib/people';
import { getReviews, type Review } from '@/lib/reviews';
import { openReviews, type QueueEntry, type QueueNeed } from '@/lib/reviews/queue';
import { sharesNeed, stageFacts } from '@/lib/reviews/stages';
import { reviewTopics } from '@/lib/reviews/topics';

export function queueItem({ review, editors, reviewers }: QueueEntry): QueueItem {
  const { issue, href, name, opened, lastActivity, stage } = review;
  const { description, domains } = reviewTopics(issue);
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
    description,
    domains: domains.map((id) => ({ id, label: domainLabel(id) })),
    categories: review.categories.map((id) => ({ id, label: categoryLabel(id) })),
    partners: review.partners.map(partnerName),
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

/** What open submissions need next, in the order of the process. */
export function needChoices(needs: readonly QueueNeed[]): FilterChoice[] {
  return needs.map(({ id, need, entries }) => ({ value: id, label: need, count: entries.length }));
}

/** The science domains or the categories of some submissions, by name. */
export function subjectChoices(
  items: readonly QueueItem[],
  kind: 'domains' | 'categories',
): FilterChoice[] {
  const subjects = items.flatMap((item) => item[kind]);
  return [...groupBy(subjects, ({ id }) => id)]
    .map(([value, members]) => ({
      value,
      label: members[0]?.label ?? value,
      count: members.length,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
