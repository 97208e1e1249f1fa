import { DeferredScript } from '@/components/layout/deferred-script';
import { BadgeHelp } from '@/components/peer-review/badge-help';
import { QueueForm } from '@/components/peer-review/queue-form';
import { QueueNeeds } from '@/components/peer-review/queue-needs';
import { QueueSection } from '@/components/peer-review/queue-section';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterStatus } from '@/components/ui/filter-select';
import { getReviewSettings } from '@/lib/reviews';
import { reviewBadgeMarkdown } from '@/lib/reviews/badge';
import { queueGroups, queueNeeds } from '@/lib/reviews/queue';
import { queueSummary } from '@/lib/reviews/summary';
import { pageMetadata } from '@/lib/seo/metadata';
import { QueuePage } from './frame';
import { needChoices, queueItem, subjectChoices } from './items';

const description =
  'Every package under open peer review at pyOpenSci: its stage, what it needs next, when it was opened, and who could help.';

export const metadata = pageMetadata({
  title: 'Review queue',
  description,
  path: '/peer-review/queue',
});

export default function QueueRoute() {
  const groups = queueGroups();
  const needs = queueNeeds(groups);
  const sections = needs.map(({ id, need, entries }) => ({
    id,
    need,
    items: entries.map(queueItem),
  }));
  const items = sections.flatMap((section) => section.items);
  const markdown = reviewBadgeMarkdown({
    issue: 'ISSUE',
    href: `${getReviewSettings().issues}/ISSUE`,
  });
  return (
    <QueuePage current="open" title="Review queue" intro={queueSummary(groups)}>
      <review-queue class="page queue" data-badge={markdown}>
        {items.length === 0 ? (
          <EmptyState title="No open submissions" />
        ) : (
          <div className="queue-aside">
            <QueueNeeds needs={needs} />
            <div className="script-only">
              <QueueForm
                needs={needChoices(needs)}
                domains={subjectChoices(items, 'domains')}
                categories={subjectChoices(items, 'categories')}
              />
            </div>
          </div>
        )}
        <div className="min-w-0">
          {items.length > 0 && (
            <div className="script-only">
              <div className="-mt-3 mb-3">
                <FilterStatus total={items.length} what="submissions" />
              </div>
            </div>
          )}
          <p className="without-script mb-5 text-ink-soft">
            In each list, the submission that has been open longest is first.
          </p>
          <div data-empty hidden>
            <EmptyState title="No submissions match">
              <p>Choose another step, domain, or category, or clear the filters.</p>
            </EmptyState>
          </div>
          {sections.map((section) => (
            <QueueSection key={section.id} {...section} />
          ))}
        </div>
      </review-queue>
      <BadgeHelp markdown={markdown} />
      <DeferredScript src="/assets/js/review-queue.js" />
    </QueuePage>
  );
}
